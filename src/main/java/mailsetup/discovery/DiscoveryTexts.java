package mailsetup.discovery;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
import mailsetup.discovery.SourceState.State;

/** What a search and its findings are called, the same in the window and on the command line. */
public final class DiscoveryTexts {
    private DiscoveryTexts() {}

    /** Where settings came from, as a sentence. */
    public static Message from(Provenance from) {
        return Message.of("discovery.from." + Keyword.of(from.origin()), from.place());
    }

    /** A source, in a few words. */
    public static Message source(Origin origin) {
        return Message.of("discovery.source." + Keyword.of(origin));
    }

    /** What is known of a server beyond what was said of it. */
    public static Message proof(Proof proof) {
        return Message.of("discovery.proof." + Keyword.of(proof));
    }

    /** All that is to be said beside one candidate of that search, most important first. */
    public static List<Message> beside(Found found, Discovered search) {
        var lines = new ArrayList<>(beside(found));
        if (search.isGone(found.settings())) {
            lines.add(Message.of("discovery.name-gone", found.settings().endpoint().host().ascii()));
        }
        return lines;
    }

    /** All that is to be said beside one candidate, most important first. */
    public static List<Message> beside(Found found) {
        if (found.from().trust() == Trust.OWN && found.from().origin() != Origin.PRESET) {
            return List.of(from(found.from()));
        }
        var lines = new ArrayList<>(List.of(from(found.from()), proof(found.proof())));
        if (!found.others().isEmpty()) {
            lines.add(Message.of("discovery.agree",
                    found.others().stream().map(Provenance::origin).distinct().map(DiscoveryTexts::source).toList()));
        }
        if (found.outside()) {
            lines.add(Message.of("discovery.outside"));
        }
        return lines;
    }

    /**
     * What will be asked of whom, said before the first question.
     *
     * @param domain empty while it is not known
     */
    public static Message summary(Consent consent, Optional<Hostname> domain) {
        Object name = domain.<Object>map(Hostname::display).orElseGet(() -> Message.of("discovery.ask.your-domain"));
        if (consent.parties().isEmpty()) {
            return Message.of("discovery.ask.nobody");
        }
        var parties = EnumSet.copyOf(consent.parties()).stream().map(party -> party(party, name)).toList();
        return consent.wholeAddress() && consent.parties().contains(Party.DOMAIN)
                ? Message.of("discovery.ask.summary-address", parties)
                : Message.of("discovery.ask.summary", parties, name);
    }

    /** How a source stands. */
    public static Message state(SourceState source) {
        return switch (source.state()) {
            case State.SwitchedOff _ -> Message.of("discovery.state.switched-off");
            case State.NeedsAddress _ -> Message.of("discovery.state.needs-address");
            case State.Waiting _ -> Message.of("discovery.state.waiting");
            case State.Asking _ -> Message.of("discovery.state.asking");
            case State.NotNeeded _ -> Message.of("discovery.state.not-needed");
            case State.Answered(SourceAnswer.Nothing _) -> Message.of("discovery.state.nothing");
            case State.Answered(SourceAnswer.Unusable(var why)) -> Message.of("discovery.state.unusable", why);
            case State.Answered(SourceAnswer.Settings settings) -> settings.denied().isEmpty()
                    ? Message.of("discovery.state.found", settings.candidates().size(), source.took())
                    : Message.of("discovery.state.denies", settings.candidates().size(), source.took(),
                            settings.denied().stream().sorted().toList());
        };
    }

    private static Message party(Party party, Object domain) {
        return party == Party.DOMAIN
                ? Message.of("discovery.ask.party.domain", domain)
                : Message.of("discovery.ask.party." + Keyword.of(party));
    }
}

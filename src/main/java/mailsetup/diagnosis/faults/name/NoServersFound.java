package mailsetup.diagnosis.faults.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Leads;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Named;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** Nothing usable is published, and nothing answers under the usual names: that is nobody's misspelling. */
public final class NoServersFound implements ServerCheck {
    private static final Fault FAULT = Fault.of(139, "no-servers-found", Rung.NAME, Mover.YOU, "D-02")
            .about("domain", "protocol", "taker", "ask-taker").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        boolean unreached = lookups.failedAt(Stage.CONNECT) || (lookups.nameFailed() && lookups.answered());
        return unreached && c.named().isGuess(report.settings()) && !isBlockedHere(c, report)
                ? Optional.of(FAULT.on(report.settings(), lookups.c().address().domain().display(),
                        report.settings().protocol(), taker(c), advice(c)).likely(evidence(c)))
                : Optional.empty();
    }

    /** Behind a firewall nobody knows whether a server is there. */
    private static boolean isBlockedHere(Case c, ProbeReport report) {
        return c.network().filter(network -> network.blocks(report.settings().endpoint().port())).isPresent();
    }

    private static Message taker(Case c) {
        var takers = Leads.takers(c);
        var domain = c.address().domain().display();
        return takers.isEmpty()
                ? Message.of("fault-name.taker-unknown", domain)
                : Message.of("fault-name.taker", domain, takers);
    }

    private static Message advice(Case c) {
        var takers = Leads.takers(c);
        return isExchangeOnly(c)
                ? Message.of("fault-name.ask-exchange")
                : takers.isEmpty() ? Message.of("fault-name.ask-owner") : Message.of("fault-name.ask-taker", takers);
    }

    /** The domain's own file names servers, but of another kind. */
    private static boolean isExchangeOnly(Case c) {
        return c.named().unusable().stream().map(Named.Unusable::why)
                .anyMatch(why -> why.key().equals("discovery.why.other-servers")
                        && why.args().toString().toLowerCase(Locale.ROOT).matches(".*(exch|expr|eas).*"));
    }

    private static Message[] evidence(Case c) {
        var published = c.named().unusable().stream().map(each -> Message.of("diagnosis.line",
                Message.of("discovery.source." + Keyword.of(each.origin())), each.why()));
        var names = c.reports().stream().map(ProbeReport::settings).filter(c.named()::isGuess)
                .map(server -> Words.said(server.endpoint().host().ascii())).distinct().toList();
        return Stream.concat(published.limit(Diagnosis.MOST_EVIDENCE - 1L),
                Stream.of(Message.of("fault-name.evidence.guessed", List.copyOf(names)))).toArray(Message[]::new);
    }
}

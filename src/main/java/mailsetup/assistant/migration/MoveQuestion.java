package mailsetup.assistant.migration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Consent;
import mailsetup.probe.around.ControlHosts;

/**
 * What a person knows of a move.
 *
 * @param user the user name, where it is not the address
 * @param old the old server, where the person knows it
 * @param current the new server, where the person knows it
 * @param had the settings the person has or had
 * @param way how mail is received, and so how the one login goes: IMAP or POP
 * @param earlier what an earlier look counted
 * @param second another resolver that may be asked; empty without a yes
 * @param consent who else may be asked about the domain
 * @param limit of the whole examination
 */
public record MoveQuestion(EmailAddress address, Optional<String> user, Optional<Hostname> old,
        Optional<Hostname> current, List<ServerSettings> had, Protocol way, Optional<Earlier> earlier,
        Optional<ControlHosts.Door> second, Consent consent, Duration limit) {
    /** How long an examination may usually take. */
    public static final Duration USUAL = Duration.ofSeconds(40);

    public MoveQuestion {
        had = List.copyOf(had);
    }

    /** An address and nothing else. */
    public static MoveQuestion of(EmailAddress address) {
        return new MoveQuestion(address, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Protocol.IMAP,
                Optional.empty(), Optional.empty(), Consent.standard(), USUAL);
    }

    /** The same with the servers that were typed. */
    public MoveQuestion between(Optional<Hostname> before, Optional<Hostname> after) {
        return new MoveQuestion(address, user, before, after, had, way, earlier, second, consent, limit);
    }

    /** The same with what an earlier look counted. */
    public MoveQuestion after(Earlier look) {
        return new MoveQuestion(address, user, old, current, had, way, Optional.of(look), second, consent, limit);
    }

    /** The same, receiving in this way. */
    public MoveQuestion by(Protocol protocol) {
        return new MoveQuestion(address, user, old, current, had, protocol, earlier, second, consent, limit);
    }

    /** The same with settings the person had. */
    public MoveQuestion having(List<ServerSettings> settings) {
        return new MoveQuestion(address, user, old, current, settings, way, earlier, second, consent, limit);
    }

    /** The same with another user name. */
    public MoveQuestion as(Optional<String> name) {
        return new MoveQuestion(address, name, old, current, had, way, earlier, second, consent, limit);
    }

    /** The same, asking that resolver as well. */
    public MoveQuestion asking(Optional<ControlHosts.Door> resolver) {
        return new MoveQuestion(address, user, old, current, had, way, earlier, resolver, consent, limit);
    }

    /** The same, asking whom the person agreed to. */
    public MoveQuestion with(Consent agreed) {
        return new MoveQuestion(address, user, old, current, had, way, earlier, second, agreed, limit);
    }

    /** The same in that time. */
    public MoveQuestion within(Duration time) {
        return new MoveQuestion(address, user, old, current, had, way, earlier, second, consent, time);
    }

    /** The name typed for that side. */
    public Optional<Hostname> typed(Side side) {
        return side == Side.OLD ? old : current;
    }
}

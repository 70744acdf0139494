package mailsetup.assistant.migration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.probe.Login;

/**
 * The permission to log in once on each side; the passwords may differ.
 *
 * @param allowed hosts to which a password may go though only the network, or a file of somebody else, named them
 */
public record MoveLogins(Optional<Login> old, Optional<Login> current, AllowedHosts allowed) {
    /** No login anywhere. */
    public static MoveLogins none() {
        return new MoveLogins(Optional.empty(), Optional.empty(), AllowedHosts.NONE);
    }

    /** The same password on both sides. */
    public static MoveLogins same(Login login) {
        return new MoveLogins(Optional.of(login), Optional.of(login), AllowedHosts.NONE);
    }

    /** The same, with a yes to these hosts. */
    public MoveLogins allowing(AllowedHosts hosts) {
        return new MoveLogins(old, current, hosts);
    }

    /** The permission for that server: one that needs no yes, or one said yes to. */
    public Optional<Login> at(SideLocation place, MoveQuestion question) {
        return on(place.side())
                .filter(_ -> allowed.covers(place.name()) || !new MoveConsent(question).isNeeded(place));
    }

    /** Whether the server may be reached at all, with or without a password. */
    public boolean mayReach(SideLocation place, MoveQuestion question, Leads leads) {
        return allowed.covers(place.name()) || !new MoveConsent(question).isHidden(place, leads);
    }

    /** What is to be asked before both sides are looked at; until it is answered these passwords go to none. */
    public List<HostQuestion> asked(BothSides both) {
        var open = Stream.of(both.old(), both.current()).flatMap(Optional::stream)
                .filter(side -> on(side.place().side()).filter(_ -> !allowed.covers(side.place().name())).isPresent()
                        || !mayReach(side.place(), both.question(), both.leads()));
        return new MoveConsent(both.question()).about(open, both.leads());
    }

    private Optional<Login> on(Side side) {
        return side == Side.OLD ? old : current;
    }

    /** Ends both passwords. */
    public void wipe() {
        old.map(Login::secret).ifPresent(Secret::wipe);
        current.map(Login::secret).ifPresent(Secret::wipe);
    }
}

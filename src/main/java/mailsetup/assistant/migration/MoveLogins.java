package mailsetup.assistant.migration;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.discovery.UsualDoors;
import mailsetup.discovery.consent.AllowedHosts;
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

    /** The permission for that server: one with a usual name of the mail domain, one typed, or one said yes to. */
    public Optional<Login> at(SideLocation place, MoveQuestion question) {
        var login = place.side() == Side.OLD ? old : current;
        // Not those of a setup file: it comes from somebody else.
        var named = Stream.of(question.old(), question.current()).flatMap(Optional::stream);
        boolean may = allowed.covers(place.name())
                || UsualDoors.isUsualName(place.name(), question.address().domain())
                || named.anyMatch(place.name()::equals);
        return login.filter(_ -> may);
    }

    /** Ends both passwords. */
    public void wipe() {
        old.map(Login::secret).ifPresent(Secret::wipe);
        current.map(Login::secret).ifPresent(Secret::wipe);
    }
}

package mailsetup.assistant.migration;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.probe.Login;

/**
 * The permission to log in once on each side; the passwords may differ.
 *
 * @param outsideAllowed a yes to sending a password to a server outside of the mail domain that only the network named
 */
public record MoveLogins(Optional<Login> old, Optional<Login> current, boolean outsideAllowed) {
    /** No login anywhere. */
    public static MoveLogins none() {
        return new MoveLogins(Optional.empty(), Optional.empty(), false);
    }

    /** The same password on both sides. */
    public static MoveLogins same(Login login) {
        return new MoveLogins(Optional.of(login), Optional.of(login), false);
    }

    /** The permission for that server: one of the mail domain, or one that the person typed. */
    public Optional<Login> at(SideLocation place, MoveQuestion question) {
        var login = place.side() == Side.OLD ? old : current;
        // Not those of a setup file: it comes from somebody else.
        var named = Stream.of(question.old(), question.current()).flatMap(Optional::stream);
        boolean allowed = outsideAllowed || PublicSuffixes.sameOwner(place.name(), question.address().domain())
                || named.anyMatch(place.name()::equals);
        return login.filter(_ -> allowed);
    }

    /** Ends both passwords. */
    public void wipe() {
        old.map(Login::secret).ifPresent(Secret::wipe);
        current.map(Login::secret).ifPresent(Secret::wipe);
    }
}

package mailsetup.migration;

import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.probe.Login;

/** The permission to log in once on each side; the passwords may differ. */
public record MoveLogins(Optional<Login> old, Optional<Login> current) {
    /** No login anywhere. */
    public static MoveLogins none() {
        return new MoveLogins(Optional.empty(), Optional.empty());
    }

    /** The same password on both sides. */
    public static MoveLogins same(Login login) {
        return new MoveLogins(Optional.of(login), Optional.of(login));
    }

    /** The permission for that side. */
    public Optional<Login> on(Side side) {
        return side == Side.OLD ? old : current;
    }

    /** Ends both passwords. */
    public void wipe() {
        old.map(Login::secret).ifPresent(Secret::wipe);
        current.map(Login::secret).ifPresent(Secret::wipe);
    }
}

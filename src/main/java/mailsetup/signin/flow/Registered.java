package mailsetup.signin.flow;

import java.net.URI;
import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;

/**
 * As whom this program comes.
 *
 * @param entry where a registration that was made for this one time is removed again (RFC 7592)
 */
record Registered(SignInClient client, Optional<Entry> entry) {
    /** A place at the sign-in server, and what opens it. */
    record Entry(URI place, Secret permission) {}

    /** One that others made, and that stays. */
    static Registered before(SignInClient client) {
        return new Registered(client, Optional.empty());
    }
}

package mailsetup.probe;

import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;

/**
 * The permission to log in, with a password or with a token of a sign-in server.
 *
 * @param address the person's own address, for the sending test
 * @param secret the password or the token; whoever made the login wipes it after the run
 * @param token what is known of the token; empty where the secret is a password
 * @param plainTextAllowed a yes to sending the password where everybody on the way can read it; never for a token
 * @param goOnAfterRefusal a yes to trying the password on further servers after one did not accept it
 */
public record Login(EmailAddress address, Secret secret, Optional<TokenFacts> token, boolean plainTextAllowed,
        boolean goOnAfterRefusal) {
    /** A token needs TLS (RFC 6750 section 5.2). */
    public Login {
        plainTextAllowed &= token.isEmpty();
    }

    /** A login with a password. */
    public Login(EmailAddress address, Secret secret, boolean plainTextAllowed, boolean goOnAfterRefusal) {
        this(address, secret, Optional.empty(), plainTextAllowed, goOnAfterRefusal);
    }

    /** A login with a password and no such yes. */
    public static Login careful(EmailAddress address, Secret secret) {
        return new Login(address, secret, false, false);
    }

    /** A login with a token. No server counts refused tokens as tries at a password, so each gets its own chance. */
    public static Login bearer(EmailAddress address, Secret token, TokenFacts facts) {
        return new Login(address, token, Optional.of(facts), false, true);
    }
}

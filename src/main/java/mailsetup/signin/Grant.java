package mailsetup.signin;

import java.util.function.Supplier;
import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.probe.Login;
import mailsetup.probe.TokenFacts;

/**
 * What the person allowed, in memory alone.
 *
 * @param token opens the mailbox until it ends or is revoked
 * @param client whose registration it was given to
 * @param revoking asks the sign-in server to end it
 */
public record Grant(Secret token, TokenFacts facts, SignInClient.Origin client,
        Supplier<Revocation> revoking) implements AutoCloseable {
    /** What became of giving it back. */
    public enum Revocation {
        /** The token opens nothing any more. */
        REVOKED,
        /** The sign-in server has no place for it: the token ends by itself. */
        NOT_OFFERED,
        /** It was asked, and has not said yes. */
        NOT_DONE
    }

    /** The permission to log in with it. */
    public Login login(EmailAddress address) {
        return Login.bearer(address, token, facts);
    }

    /** Gives it back. */
    public Revocation revoke() {
        return revoking.get();
    }

    @Override
    public void close() {
        token.wipe();
    }
}

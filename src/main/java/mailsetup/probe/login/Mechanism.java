package mailsetup.probe.login;

import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Login;
import mailsetup.probe.Reply;
import mailsetup.probe.net.WireException;

/**
 * One exchange of SASL (RFC 4422), without the commands around it. Every array it returns may hold a secret; whoever
 * sends it overwrites it.
 */
interface Mechanism {
    /** Whether the first word is ours; the first challenge is then empty. */
    boolean clientFirst();

    /** The answer to a challenge. */
    byte[] respond(byte[] challenge) throws WireException;

    /** Whether everything was said that proves who we are, and who the server is; a yes before counts for nothing. */
    boolean complete();

    /** Whether a question after everything was said has an answer. */
    default boolean mayBeAskedAgain() {
        return false;
    }

    /** What a no to it is. */
    default Failure refused(Reply reply) {
        return new Failure.Refusal(reply);
    }

    /** The exchange for a way that has one. */
    static Mechanism of(Way way, ServerSettings settings, Login login) throws WireException {
        return switch (way) {
            case PLAIN -> PasswordAnswers.plain(settings.user(), login.secret());
            case LOGIN -> PasswordAnswers.login(settings.user(), login.secret());
            case SCRAM_SHA_256 -> new Scram("SHA-256", settings.user(), login.secret());
            case SCRAM_SHA_1 -> new Scram("SHA-1", settings.user(), login.secret());
            case DIGEST_MD5 -> new DigestMd5(settings, login.secret());
            case CRAM_MD5 -> PasswordAnswers.cramMd5(settings.user(), login.secret());
            case XOAUTH2, OAUTHBEARER -> new Bearer(settings, login.secret(), login.token().orElseThrow(),
                    way == Way.OAUTHBEARER);
            case COMMAND, APOP -> throw new IllegalArgumentException("no mechanism of SASL");
        };
    }
}

package mailsetup.support.baseline;

import mailsetup.core.Protocol;

/**
 * One thing that is no longer as it was.
 *
 * @param was as a machine writes it; of what is gone, what was there
 * @param now empty where something is gone
 */
public record Difference(Kind kind, Protocol protocol, String was, String now) {
    /** The most telling first. */
    public enum Kind {
        /** The settings name another server. */
        HOST,
        /** The name leads to other networks. */
        ADDRESS,
        /** The certificate comes from another authority. */
        ISSUER,
        /** The key in the certificate is of another kind or size. */
        KEY,
        /** A way to log in is no longer offered. */
        LOGIN_METHOD,
        /** Another ability is gone. */
        CAPABILITY,
        /** Another way of encryption is used. */
        MODE,
        /** Another port is used. */
        PORT,
        /** The mailbox was built anew: programs fetch all of it again. */
        MAILBOX,
        /** Another program runs there. */
        SOFTWARE,
        /** The same authority issued a new certificate, which is what happens every few months. */
        RENEWED
    }
}

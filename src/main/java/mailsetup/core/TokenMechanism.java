package mailsetup.core;

/** The two ways in which a mail server takes a token. */
public enum TokenMechanism {
    /** As Google made it, and most servers know it. */
    XOAUTH2,
    /** The standard (RFC 7628). */
    OAUTHBEARER
}

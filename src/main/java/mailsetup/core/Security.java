package mailsetup.core;

/** How a connection is protected. Each mode says what somebody on the way can still do. */
public enum Security {
    /** Encrypted from the first byte. Somebody on the way sees which server is used, nothing else (RFC 8314). */
    TLS,
    /**
     * Starts readable, then switches to TLS (RFC 2595, RFC 3207). We demand the switch: a server that does not
     * offer it, or somebody on the way who hides the offer, gets no password.
     */
    STARTTLS,
    /** Never encrypted. Everybody on the way can read and change everything, the password included. */
    PLAIN
}

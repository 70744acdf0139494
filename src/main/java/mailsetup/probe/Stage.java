package mailsetup.probe;

/** The stages of a probe, in order. Only the last two need a password. */
public enum Stage {
    /** The host name becomes addresses. */
    RESOLVE,
    /** A TCP connection to one of them. */
    CONNECT,
    /** The TLS handshake of a connection that is encrypted from the start. */
    SECURE,
    /** The server's first line. */
    GREET,
    /** STARTTLS or STLS: asked for, granted, and the handshake that follows. */
    UPGRADE,
    /** What the server can do: CAPABILITY, CAPA, EHLO. */
    NEGOTIATE,
    /** The login. */
    AUTHENTICATE,
    /** A read-only look at the mailbox, or a sending test without a message. */
    INSPECT
}

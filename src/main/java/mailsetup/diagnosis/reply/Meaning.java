package mailsetup.diagnosis.reply;

/** What a server can mean by a no. */
public enum Meaning {
    /** Only this: user name or password are not right here. */
    NOT_ACCEPTED,
    /** A password made for this mail program alone. */
    APP_PASSWORD,
    /** Passwords were abolished. */
    BASIC_AUTH_ENDED,
    /** Sign-in in the browser only. */
    OAUTH_ONLY,
    /** First sign in on the web once. */
    WEB_LOGIN_FIRST,
    /** This protocol is switched off for the account. */
    PROTOCOL_OFF,
    /** No password before TLS. */
    NEEDS_ENCRYPTION,
    /** Locked after wrong tries. */
    LOCKED,
    /** Stopped by the provider, or a matter for its staff. */
    SUSPENDED,
    /** The password has to be changed. */
    PASSWORD_EXPIRED,
    /** A fault at the server that passes. */
    TEMPORARY,
    /** Another session holds the mailbox. */
    IN_USE,
    /** Too many sessions at once. */
    TOO_MANY_CONNECTIONS,
    /** Too many logins in a short time. */
    RATE_LIMIT,
    /** Sending with a login is switched off for the account. */
    SMTP_AUTH_OFF,
    /** A rule of the organisation; which one, only its administrator can see. */
    POLICY,
    /** Some programs only are let into the mailbox. */
    UNSAFE_PROGRAM,
    /** Not from this address, network or country. */
    NOT_FROM_HERE,
    /** The login is good, but not for that mailbox. */
    OTHER_MAILBOX,
    /** The own mailbox is full. */
    OVER_QUOTA,
    /** The login has no mailbox here. */
    NO_MAILBOX,
    /** The mailbox, or the whole service, is elsewhere now. */
    MOVED,
    /** Work on the server. */
    MAINTENANCE,
    /** The account is not on this server. */
    NO_SUCH_USER,
    /** Nobody can log in at this door, whatever the list says. */
    NO_LOGIN_HERE,
    /** Log in first. */
    AUTH_REQUIRED,
    /** No mail to foreign addresses through this server. */
    RELAY_DENIED,
    /** This sender address is not allowed for this login. */
    SENDER_NOT_ALLOWED,
    /** Receive first, then send. */
    POP_BEFORE_SMTP,
    /** The address of this connection is on a block list. */
    BLOCKLISTED,
    /** The name in EHLO is not liked. */
    EHLO_REFUSED,
    /** Strangers are asked to come again in some minutes. */
    GREYLISTED,
    /** Enough sent for now. */
    SENDING_LIMIT,
    /** The recipient does not exist. */
    MAILBOX_UNKNOWN,
    /** The recipient’s mailbox is full. */
    RECIPIENT_FULL,
    /** The message is too large. */
    TOO_LARGE,
    /** The server has no room. */
    SERVER_STORAGE,
    /** TLS was offered and cannot be had. */
    TLS_UNAVAILABLE,
    /** A certificate of the person is wanted in the handshake. */
    CLIENT_CERTIFICATE
}

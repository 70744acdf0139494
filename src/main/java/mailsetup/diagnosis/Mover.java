package mailsetup.diagnosis;

/** Whose move it is. */
public enum Mover {
    /** The person at the keyboard. */
    YOU,
    /** Whoever runs the mail server. */
    MAIL_PROVIDER,
    /** Whoever runs the network this computer is in. */
    NETWORK_OWNER,
    /** Whoever owns the mail domain. */
    DOMAIN_OWNER,
    /** Nobody: time mends it. */
    WAIT
}

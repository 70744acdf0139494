package mailsetup.diagnosis;

import mailsetup.core.Keyword;

/**
 * The steps of the evidence ladder, lowest first. A cause proven on a lower rung silences every guess above it: a
 * blocked port is never reported as a wrong password.
 */
public enum Rung {
    /** What was typed. */
    INPUT("fault-input."),
    /** Names and addresses. */
    NAME("fault-name."),
    /** The way to the server. */
    NETWORK("fault-network."),
    /** Port, protocol and security mode. */
    MODE("fault-mode."),
    /** TLS and certificates. */
    CERTIFICATE("fault-certificate."),
    /** User name, password, permission. */
    LOGIN("fault-login."),
    /** The mailbox behind the login. */
    MAILBOX("fault-mailbox."),
    /** Handing mail in. */
    SENDING("fault-sending."),
    /** Between two servers: the move of a mailbox from one to the other. */
    MIGRATION("migrated.");

    private final String texts;

    Rung(String texts) {
        this.texts = texts;
    }

    /** How the message keys of its faults begin. */
    public String texts() {
        return texts;
    }

    /** Its name in JSON. */
    public String word() {
        return Keyword.of(this);
    }
}

package mailsetup.discovery.letter;

/** What is looked for in a letter. */
public enum Item {
    /** The person's own mail address. */
    ADDRESS,
    /** The password of the mailbox. */
    PASSWORD,
    /** The name of a server. */
    SERVER,
    /** The port of a server. */
    PORT,
    /** How the connection to a server is protected. */
    SECURITY,
    /** The user name on a server. */
    USER
}

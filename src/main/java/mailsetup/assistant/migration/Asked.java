package mailsetup.assistant.migration;

/** Who told it. */
public enum Asked {
    /** The person. */
    PERSON,
    /** The operating system, as every mail program asks it; its cache and its hosts file have a say. */
    SYSTEM,
    /** The name servers this computer is set to use, asked past the system. */
    RESOLVER,
    /** A name server of the domain itself: what it says is true from now on. */
    AUTHORITY,
    /** Another public resolver, with consent. */
    SECOND,
    /** The server itself. */
    SERVER,
    /** Whoever publishes settings. */
    PUBLISHER
}

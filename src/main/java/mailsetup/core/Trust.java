package mailsetup.core;

/** How far a way can be trusted by which settings came: who could have changed them. */
public enum Trust {
    /** Nobody: the person, or this program. */
    OWN,
    /** Only the mail domain's owner: every step was verified. */
    DOMAIN,
    /** Only those who keep a public list, over a verified way. */
    LIST,
    /** Somebody on the way: neither encrypted nor signed. */
    UNPROTECTED,
    /** Nobody said so. */
    GUESSED
}

package mailsetup.comparison.advice;

/** What is recommended. */
public enum Way {
    /** Read the mail on the server. */
    IMAP,
    /** Fetch it to the device. */
    POP,
    /** Nothing, and the reason says why. */
    NONE
}

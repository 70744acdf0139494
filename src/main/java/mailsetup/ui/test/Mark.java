package mailsetup.ui.test;

/** How a stage stands, as its icon tells. */
public enum Mark {
    /** Its turn has not come. */
    WAITING,
    /** Under way. */
    BUSY,
    /** It worked. */
    PASSED,
    /** It did not. */
    FAILED,
    /** It was not done. */
    SKIPPED
}

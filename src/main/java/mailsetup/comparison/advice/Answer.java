package mailsetup.comparison.advice;

/** An answer to one of the questions. Nobody has to answer. */
public enum Answer {
    /** Not answered. */
    OPEN,
    /** Yes. */
    YES,
    /** No. */
    NO;

    /** Whether it is a yes. */
    public boolean yes() {
        return this == YES;
    }
}

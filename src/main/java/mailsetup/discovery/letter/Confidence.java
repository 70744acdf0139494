package mailsetup.discovery.letter;

/** How plainly the letter says that a value is this one, plainest first. */
public enum Confidence {
    /** Its own label stands at it. */
    LABELLED,
    /** It stands in the part of the letter that speaks of it. */
    NEARBY,
    /** Nothing says so but its look, or that the letter names no other. */
    INFERRED
}

package mailsetup.core.drawing;

/** What a shape stands for; whoever draws it has a colour for each. */
public enum Ink {
    /** Words that are read first. */
    TEXT,
    /** Words that are read second, and arrows. */
    FAINT,
    /** The outline of a thing. */
    FRAME,
    /** The inside of a thing. */
    PLACE,
    /** Mail. */
    MAIL,
    /** Copies of mail, or mail that is yet to come. */
    COPY,
    /** A limit. */
    LIMIT
}

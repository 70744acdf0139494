package mailsetup.diagnosis;

/** How far the evidence goes, surest first. */
public enum Sureness {
    /** The evidence proves it. */
    PROVEN,
    /** Named first, with at most one alternative. */
    LIKELY,
    /** Never stated as a fact. */
    POSSIBLE
}

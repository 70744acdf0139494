package mailsetup.core;

/** Where settings came from, which decides how far they can be trusted. */
public enum Provenance {
    /** The person typed or confirmed them. */
    TYPED,
    /** The practice server of this program. */
    PRACTICE,
    /** Proven by a probe after other settings had failed, and accepted by the person. */
    REPAIR,
    /** Read in the provider's letter, which the person pasted. */
    LETTER,
    /** From a setup file that somebody gave to the person. */
    SETUP_FILE,
    /** Made from the address by a common pattern; nobody published them. */
    GUESS
}

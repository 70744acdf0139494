package mailsetup.core;

/**
 * Where settings came from, which decides how far they can be trusted.
 *
 * @param place the host or the list that told them, as a machine writes it; empty where the origin says it all
 */
public record Provenance(Origin origin, String place, Trust trust) {
    /** The person typed or confirmed them. */
    public static final Provenance TYPED = new Provenance(Origin.TYPED, "", Trust.OWN);
    /** The practice server of this program. */
    public static final Provenance PRACTICE = new Provenance(Origin.PRACTICE, "", Trust.OWN);
    /** Read in the provider's letter, which the person pasted; whoever wrote it may be a stranger. */
    public static final Provenance LETTER = new Provenance(Origin.LETTER, "", Trust.UNPROTECTED);
    /** From a setup file that somebody gave to the person. */
    public static final Provenance SETUP_FILE = new Provenance(Origin.SETUP_FILE, "", Trust.UNPROTECTED);
    /** Made from the address by a common pattern; nobody published them. */
    public static final Provenance GUESS = new Provenance(Origin.GUESS, "", Trust.GUESSED);

    /** Of a host that took the place of another one which failed: whoever led there is not known. */
    public static Provenance repair(Hostname failed) {
        return new Provenance(Origin.REPAIR, failed.ascii(), Trust.UNPROTECTED);
    }
}

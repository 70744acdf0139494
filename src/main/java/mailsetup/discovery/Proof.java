package mailsetup.discovery;

/** What is known of a server beyond what was said of it. */
public enum Proof {
    /** It answers as this kind of server; encrypted ones with a certificate that was verified. No password was sent. */
    ANSWERS,
    /** Nobody has tried. */
    UNTESTED,
    /** It was tried, and did not answer so. */
    SILENT
}

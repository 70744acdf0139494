package mailsetup.probe.around;

/**
 * What lay where a certificate says that its issuer's own certificate lies (RFC 5280 section 4.2.2.1).
 *
 * @param sha256 fingerprint of the certificate whose issuer is unknown, as in its facts
 */
public record IssuerAnswer(String sha256, String url, Outcome outcome) {
    /** How it ended. */
    public enum Outcome {
        /** The issuer's certificate, and a known authority vouches for it: the server left it out of its chain. */
        KNOWN,
        /** The issuer's certificate, and nobody known vouches for that either. */
        UNKNOWN,
        /** Nothing that fits, or nobody answered. */
        NOTHING
    }
}

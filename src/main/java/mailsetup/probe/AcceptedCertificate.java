package mailsetup.probe;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;

/**
 * A certificate that nobody known vouches for, and that a person accepts for one server all the same, because its
 * fingerprint is the one that the provider told. It holds for nothing else: not for another certificate of that server,
 * not for another server with that certificate.
 *
 * @param sha256 fingerprint, 64 lower-case hex digits
 */
public record AcceptedCertificate(Hostname host, int port, String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    /** What people and programs put between the digits, and around them. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s:\\-]");

    /**
     * Validates.
     *
     * @throws IllegalArgumentException when that is no SHA-256 fingerprint
     */
    public AcceptedCertificate {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 fingerprint");
        }
    }

    /**
     * A certificate with the fingerprint as somebody typed it: in capitals or not, full-width or not, with colons, hyphens and
     * blanks.
     *
     * @throws IllegalArgumentException when that is no SHA-256 fingerprint
     */
    public static AcceptedCertificate typed(Hostname host, int port, String fingerprint) {
        return new AcceptedCertificate(host, port, bare(fingerprint));
    }

    /**
     * What could be accepted of a certificate that was refused: only one whose single fault is that nobody known
     * vouches for it. An expired one, or one made for another name, is never offered.
     */
    public static Optional<AcceptedCertificate> offer(Endpoint endpoint, TlsFacts tls, List<Flaw> flaws) {
        boolean unknown = flaws.size() == 1
                && (flaws.getFirst() instanceof Flaw.SelfSigned || flaws.getFirst() instanceof Flaw.UnknownIssuer);
        return tls.chain().stream().findFirst().map(CertificateFacts::sha256)
                .filter(own -> unknown && SHA_256.matcher(own).matches())
                .map(own -> new AcceptedCertificate(endpoint.host(), endpoint.port(), own));
    }

    /** The same for a probe that ended with such a certificate. */
    public static Optional<AcceptedCertificate> offer(ProbeReport report) {
        return report.failedWith(Failure.BadCertificate.class)
                .flatMap(bad -> offer(report.settings().endpoint(), bad.tls(), bad.flaws()));
    }

    /** Whether somebody typed just this fingerprint, all 64 digits of it. */
    public boolean matches(String fingerprint) {
        return bare(fingerprint).equals(sha256);
    }

    /** What was typed without what stands between its digits: lower case, half-width. */
    public static String bare(String fingerprint) {
        var halfWidth = Normalizer.normalize(fingerprint, Normalizer.Form.NFKC);
        return BETWEEN.matcher(halfWidth).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

package mailsetup.probe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One certificate as the server sent it. All texts come from outside and are bounded in length.
 *
 * @param subject distinguished name (RFC 2253)
 * @param issuer distinguished name (RFC 2253)
 * @param names the DNS names and addresses it is valid for (subjectAltName)
 * @param sha256 fingerprint, lower-case hex without separators
 * @param key algorithm and size, for example {@code RSA 2048}
 * @param issuerUrls where it says that its issuer's certificate lies (RFC 5280 section 4.2.2.1), at most three
 * @param encoded itself in Base64, where it points to its issuer: to see whether what lies there has signed it
 */
public record CertificateFacts(String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
        String sha256, String key, String signatureAlgorithm, List<String> issuerUrls, Optional<String> encoded) {
    public CertificateFacts {
        names = List.copyOf(names);
        issuerUrls = List.copyOf(issuerUrls);
    }

    /** One of which nobody needs more than that. */
    public CertificateFacts(String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
            String sha256, String key, String signatureAlgorithm, List<String> issuerUrls) {
        this(subject, issuer, names, notBefore, notAfter, sha256, key, signatureAlgorithm, issuerUrls,
                Optional.empty());
    }

    /** One that does not say where its issuer's certificate lies. */
    public CertificateFacts(String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
            String sha256, String key, String signatureAlgorithm) {
        this(subject, issuer, names, notBefore, notAfter, sha256, key, signatureAlgorithm, List.of());
    }
}

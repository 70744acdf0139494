package mailsetup.probe;

import java.time.Instant;
import java.util.List;

/**
 * One certificate as the server sent it. All texts come from outside and are bounded in length.
 *
 * @param subject distinguished name (RFC 2253)
 * @param issuer distinguished name (RFC 2253)
 * @param names the DNS names and addresses it is valid for (subjectAltName)
 * @param sha256 fingerprint, lower-case hex without separators
 * @param key algorithm and size, for example {@code RSA 2048}
 * @param issuerUrls where it says that its issuer's certificate lies (RFC 5280 section 4.2.2.1), at most three
 */
public record CertificateFacts(String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
        String sha256, String key, String signatureAlgorithm, List<String> issuerUrls) {
    /** Copies the lists. */
    public CertificateFacts {
        names = List.copyOf(names);
        issuerUrls = List.copyOf(issuerUrls);
    }

    /** One that does not say where its issuer's certificate lies. */
    public CertificateFacts(String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
            String sha256, String key, String signatureAlgorithm) {
        this(subject, issuer, names, notBefore, notAfter, sha256, key, signatureAlgorithm, List.of());
    }
}

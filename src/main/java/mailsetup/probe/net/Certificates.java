package mailsetup.probe.net;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mailsetup.probe.CertificateFacts;

/** From a certificate of the JDK to plain facts, with every text bounded. */
final class Certificates {
    private static final int LONGEST_NAME = 500;
    /** Honest ones have 3000 characters and fewer. */
    private static final int LONGEST_CERTIFICATE = 12_000;
    private static final int MOST_NAMES = 100;
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    private Certificates() {}

    static CertificateFacts facts(X509Certificate certificate) {
        var pointers = IssuerPointers.in(certificate);
        return new CertificateFacts(bounded(certificate.getSubjectX500Principal().getName()),
                bounded(certificate.getIssuerX500Principal().getName()), names(certificate),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(), fingerprint(certificate),
                key(certificate.getPublicKey()), bounded(certificate.getSigAlgName()), pointers,
                pointers.isEmpty() ? Optional.empty() : encoded(certificate));
    }

    private static Optional<String> encoded(X509Certificate certificate) {
        try {
            return Optional.of(Base64.getEncoder().encodeToString(certificate.getEncoded()))
                    .filter(text -> text.length() <= LONGEST_CERTIFICATE);
        } catch (CertificateEncodingException _) {
            return Optional.empty();
        }
    }

    /** DNS names and addresses of the subjectAltName extension; the common name counts for nothing (RFC 9525). */
    static List<String> names(X509Certificate certificate) {
        try {
            var all = certificate.getSubjectAlternativeNames();
            if (all == null) {
                return List.of();
            }
            return all.stream().filter(n -> n.get(0).equals(DNS_NAME) || n.get(0).equals(IP_ADDRESS))
                    .map(n -> bounded(String.valueOf(n.get(1)))).limit(MOST_NAMES).toList();
        } catch (CertificateParsingException _) {
            return List.of();
        }
    }

    static boolean selfIssued(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException _) {
            return "";
        }
    }

    private static String key(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
            case ECPublicKey ec -> "EC " + ec.getParams().getCurve().getField().getFieldSize();
            default -> bounded(key.getAlgorithm());
        };
    }

    private static String bounded(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}

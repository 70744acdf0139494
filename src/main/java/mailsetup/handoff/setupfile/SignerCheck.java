package mailsetup.handoff.setupfile;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import mailsetup.handoff.sign.Algorithm;

/**
 * Finds out who signed a setup file. Nothing is fetched for that: whether a certificate was revoked stays unknown.
 *
 * @param authorities believed on this computer
 */
public record SignerCheck(Set<TrustAnchor> authorities) {
    /** Copies the set. */
    public SignerCheck {
        authorities = Set.copyOf(authorities);
    }

    /** Who signed it. */
    public Signer of(SetupFile file) {
        return file.seal().map(seal -> judge(file, seal)).orElseGet(Signer.Nobody::new);
    }

    private Signer judge(SetupFile file, Seal seal) {
        try {
            var chain = certificates(seal);
            var own = chain.getFirst();
            var algorithm = Algorithm.of(own.getPublicKey());
            boolean fits = algorithm.filter(known -> known.standardName().equals(seal.algorithm())
                    && known.verifies(own.getPublicKey(), SetupFileWriter.signedBytes(file.with(Optional.empty())),
                            Base64.getDecoder().decode(seal.value())))
                    .isPresent();
            if (!fits) {
                return new Signer.Broken();
            }
            return isBelieved(chain) ? new Signer.Organisation(name(own)) : new Signer.Stranger(name(own));
        } catch (CertificateException | IllegalArgumentException e) {
            return new Signer.Broken();
        }
    }

    private boolean isBelieved(List<X509Certificate> chain) {
        if (authorities.isEmpty()) {
            return false;
        }
        try {
            // A root at the end of the chain is the anchor itself and no part of the path.
            var path = chain.stream().filter(each -> authorities.stream()
                    .noneMatch(anchor -> each.equals(anchor.getTrustedCert()))).toList();
            if (path.isEmpty()) {
                return true;
            }
            var parameters = new PKIXParameters(authorities);
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static List<X509Certificate> certificates(Seal seal) throws CertificateException {
        var factory = CertificateFactory.getInstance("X.509");
        var chain = new ArrayList<X509Certificate>();
        for (var certificate : seal.certificates()) {
            chain.add((X509Certificate) factory.generateCertificate(
                    new ByteArrayInputStream(Base64.getDecoder().decode(certificate))));
        }
        return chain;
    }

    /** The organisation, or the common name where none is given. */
    private static String name(X509Certificate certificate) {
        try {
            var parts = new LdapName(certificate.getSubjectX500Principal().getName()).getRdns();
            for (var wanted : List.of("O", "CN")) {
                for (var part : parts) {
                    if (part.getType().equalsIgnoreCase(wanted)) {
                        return part.getValue().toString();
                    }
                }
            }
            return "";
        } catch (InvalidNameException e) {
            return "";
        }
    }
}

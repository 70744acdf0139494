package mailsetup.practice.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import mailsetup.core.format.Der;

/**
 * Makes keys and certificates (RFC 5280 section 4.1). Java signs and reads them, but has no public interface for writing
 * them; a cryptography library would weigh more than the rest of the program (docs/decisions/0010).
 */
final class CertificateWriter {
    private static final BigInteger VERSION_3 = BigInteger.TWO;
    private static final int SERIAL_BITS = 64;

    private CertificateWriter() {}

    /**
     * Makes one.
     *
     * @param signer who vouches for it; empty for one that vouches for itself
     * @throws IOException when this Java lacks an algorithm
     */
    static Identity make(Request request, Optional<Identity> signer) throws IOException {
        try {
            var keys = request.key().make();
            var subject = new X500Principal("CN=" + request.subject());
            var issuer = signer.map(who -> who.certificate().getSubjectX500Principal()).orElse(subject);
            var signing = signer.map(Identity::key).orElse(keys.getPrivate());
            var own = read(signed(body(request, subject, issuer, keys.getPublic(), signing), signing));
            var above = signer.map(Identity::chain).orElse(List.of());
            return new Identity(keys.getPrivate(), Stream.concat(Stream.of(own), above.stream()).toList());
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot make such a certificate", e);
        }
    }

    private static byte[] body(Request request, X500Principal subject, X500Principal issuer, PublicKey key,
            PrivateKey signing) {
        return Der.sequence(Der.explicit(0, Der.integer(VERSION_3)),
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE)), algorithm(signing),
                issuer.getEncoded(), Der.sequence(Der.time(request.from()), Der.time(request.until())),
                subject.getEncoded(), key.getEncoded(),
                Der.explicit(3, Der.sequence(request.extensions().toArray(byte[][]::new))));
    }

    private static byte[] signed(byte[] body, PrivateKey key) throws GeneralSecurityException {
        var signature = Signature.getInstance(isRsa(key) ? "SHA256withRSA" : "SHA256withECDSA");
        signature.initSign(key);
        signature.update(body);
        return Der.sequence(body, algorithm(key), Der.bits(signature.sign()));
    }

    /** The signature algorithm (RFC 4055 section 5, RFC 5758 section 3.2). */
    private static byte[] algorithm(PrivateKey key) {
        return isRsa(key)
                ? Der.sequence(Der.oid("1.2.840.113549.1.1.11"), Der.nothing())
                : Der.sequence(Der.oid("1.2.840.10045.4.3.2"));
    }

    private static boolean isRsa(PrivateKey key) {
        return key.getAlgorithm().equals("RSA");
    }

    private static X509Certificate read(byte[] der) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(der));
    }
}

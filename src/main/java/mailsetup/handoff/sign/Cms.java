package mailsetup.handoff.sign;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import mailsetup.core.format.Der;

/** Signed data with its content inside (RFC 5652 section 5): what a signed configuration profile is. */
public final class Cms {
    private static final byte[] SIGNED_DATA = Der.oid("1.2.840.113549.1.7.2");
    private static final byte[] DATA = Der.oid("1.2.840.113549.1.7.1");
    private static final byte[] CONTENT_TYPE = Der.oid("1.2.840.113549.1.9.3");
    private static final byte[] MESSAGE_DIGEST = Der.oid("1.2.840.113549.1.9.4");
    private static final byte[] SHA256 = Der.sequence(Der.oid("2.16.840.1.101.3.4.2.1"));
    private static final byte[] VERSION = Der.integer(BigInteger.ONE);

    private Cms() {}

    /** The content with one signature and all certificates. */
    public static byte[] signed(byte[] content, SigningKey key) {
        try {
            var body = Der.sequence(DATA, Der.explicit(0, Der.octets(content)));
            return Der.sequence(SIGNED_DATA, Der.explicit(0, Der.sequence(VERSION, Der.set(SHA256), body,
                    Der.explicit(0, certificates(key)), Der.set(signer(content, key)))));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signer(byte[] content, SigningKey key) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(content);
        // They are signed as a set, but stand in the file under another tag (section 5.4).
        var attributes = Der.set(Der.sequence(CONTENT_TYPE, Der.set(DATA)),
                Der.sequence(MESSAGE_DIGEST, Der.set(Der.octets(digest))));
        var own = key.chain().getFirst();
        var algorithm = key.algorithm() == Algorithm.RSA
                ? Der.sequence(Der.oid(key.algorithm().oid()), Der.nothing())
                : Der.sequence(Der.oid(key.algorithm().oid()));
        return Der.sequence(VERSION,
                Der.sequence(own.getIssuerX500Principal().getEncoded(), Der.integer(own.getSerialNumber())), SHA256,
                Der.retagged(0xA0, attributes), algorithm, Der.octets(key.sign(attributes)));
    }

    private static byte[][] certificates(SigningKey key) throws CertificateEncodingException {
        var encoded = new byte[key.chain().size()][];
        int i = 0;
        for (X509Certificate certificate : key.chain()) {
            encoded[i++] = certificate.getEncoded();
        }
        return encoded;
    }
}

package mailsetup.handoff.sign;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Optional;

/** The two ways of signing that every reader of a profile knows; both use SHA-256. */
public enum Algorithm {
    /** RSASSA-PKCS1-v1_5 (RFC 8017). */
    RSA("SHA256withRSA", "RSA", "1.2.840.113549.1.1.11"),
    /** ECDSA (FIPS 186-5). */
    EC("SHA256withECDSA", "EC", "1.2.840.10045.4.3.2");

    private final String standardName;
    private final String keys;
    private final String oid;

    Algorithm(String standardName, String keys, String oid) {
        this.standardName = standardName;
        this.keys = keys;
        this.oid = oid;
    }

    /** The name in the JDK. */
    public String standardName() {
        return standardName;
    }

    String oid() {
        return oid;
    }

    /** The algorithm that goes with such a key. */
    public static Optional<Algorithm> of(PublicKey key) {
        return Arrays.stream(values()).filter(known -> known.keys.equals(key.getAlgorithm())).findFirst();
    }

    /** Whether this is a signature by the owner of that key. */
    boolean verifies(PublicKey key, byte[] bytes, byte[] value) {
        try {
            var signature = Signature.getInstance(standardName);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}

package mailsetup.practice.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Which key a certificate gets. */
public enum KeyKind {
    /** Elliptic curve: strong, and made in no time. */
    EC_256("EC", 256),
    /** What most providers have. */
    RSA_2048("RSA", 2048),
    /** Too weak: Java believes no certificate with it. */
    RSA_1000("RSA", 1000);

    private final String algorithm;
    private final int bits;

    KeyKind(String algorithm, int bits) {
        this.algorithm = algorithm;
        this.bits = bits;
    }

    /** A fresh one. */
    KeyPair make() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }
}

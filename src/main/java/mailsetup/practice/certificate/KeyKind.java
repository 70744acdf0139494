package mailsetup.practice.certificate;

import java.util.List;

/** Which key a certificate gets. */
public enum KeyKind {
    /** Elliptic curve: strong, and made in no time. */
    EC_256("EC", "-groupname", "secp256r1"),
    /** What most providers have. */
    RSA_2048("RSA", "-keysize", "2048"),
    /** Too weak: Java believes no certificate with it. */
    RSA_1000("RSA", "-keysize", "1000");

    private final String algorithm;
    private final String option;
    private final String value;

    KeyKind(String algorithm, String option, String value) {
        this.algorithm = algorithm;
        this.option = option;
        this.value = value;
    }

    List<String> options() {
        return List.of("-keyalg", algorithm, option, value);
    }
}

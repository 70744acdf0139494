package mailsetup.handoff.setupfile;

import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import mailsetup.handoff.sign.SigningKey;

/**
 * A signature in a setup file, not yet judged.
 *
 * @param algorithm its name in the JDK
 * @param certificates of the signer and of those that vouch for it, DER in Base64
 * @param value in Base64
 */
public record Seal(String algorithm, List<String> certificates, String value) {
    /** Copies the list. */
    public Seal {
        certificates = List.copyOf(certificates);
    }

    /** Signs everything in the file but a signature. */
    static Seal on(SetupFile file, SigningKey key) {
        var certificates = new ArrayList<String>();
        try {
            for (var certificate : key.chain()) {
                certificates.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return new Seal(key.algorithm().standardName(), certificates,
                Base64.getEncoder().encodeToString(key.sign(SetupFileWriter.signedBytes(file))));
    }
}

package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import mailsetup.handoff.sign.SigningKey;

/** Keys of an organisation called Himawari, made by {@code keytool}: with RSA one certificate that
 * vouches for itself, with EC one and the authority above it. */
public final class SigningKeys {
    /** The passphrase of every file. */
    public static final String PASSPHRASE = "open sesame";
    private static final String OWN = "CN=Support Desk,O=Himawari K.K.,C=JP";
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private SigningKeys() {}

    /** The key with that algorithm, {@code RSA} or {@code EC}. */
    public static SigningKey of(String algorithm) {
        try {
            return SigningKey.read(file(algorithm), PASSPHRASE.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The PKCS #12 file with it. */
    public static byte[] file(String algorithm) {
        return FILES.computeIfAbsent(algorithm, SigningKeys::make);
    }

    /** The certificate in PEM. */
    public static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] make(String algorithm) {
        try {
            var folder = Files.createTempDirectory("mailsetup-keys-");
            var store = folder.resolve("key.p12");
            if (algorithm.equals("RSA")) {
                keytool(store, "-genkeypair", "-alias", "own", "-keyalg", algorithm, "-keysize", "2048", "-dname", OWN,
                        "-validity", "3650");
                return read(store);
            }
            keytool(store, "-genkeypair", "-alias", "ca", "-keyalg", algorithm, "-dname", "CN=Test Authority", "-ext",
                    "bc:c", "-validity", "3650");
            keytool(store, "-genkeypair", "-alias", "own", "-keyalg", algorithm, "-signer", "ca", "-dname", OWN,
                    "-validity", "3650");
            keytool(store, "-delete", "-alias", "ca");
            return read(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path store) throws IOException {
        var bytes = Files.readAllBytes(store);
        Files.delete(store);
        Files.delete(Objects.requireNonNull(store.getParent()));
        return bytes;
    }

    private static void keytool(Path store, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSPHRASE));
        var ended = Child.run(command.toArray(String[]::new));
        if (ended.code() != 0) {
            throw new IllegalStateException("keytool: " + ended.output());
        }
    }
}

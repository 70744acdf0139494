package mailsetup.practice.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes keys and certificates with the JDK's own tool: Java has no public interface for signing certificates, and
 * a cryptography library would weigh more than the rest of the program.
 */
final class KeyTool {
    static final String SIGNER = "signer";
    static final String MADE = "made";

    private KeyTool() {}

    /**
     * Makes one, in a directory of its own that is gone afterwards.
     *
     * @param signer who vouches for it; empty for one that vouches for itself
     */
    static Identity make(Request request, Optional<Identity> signer) throws IOException {
        var folder = Files.createTempDirectory("practice-certificate");
        var file = folder.resolve("store.p12");
        try {
            return make(request, signer, file);
        } catch (GeneralSecurityException e) {
            throw new IOException("the key store cannot be used", e);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Identity make(Request request, Optional<Identity> signer, Path file)
            throws IOException, GeneralSecurityException {
        var password = throwAwayPassword();
        if (signer.isPresent()) {
            save(signer.get(), file, password);
        }
        new KeyToolProcess(file, password).run(request, signer.isPresent());
        var made = KeyStore.getInstance(file.toFile(), password.toCharArray());
        return Identity.from(made, MADE, password.toCharArray());
    }

    private static void save(Identity signer, Path file, String password) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            signer.store(password.toCharArray()).store(out, password.toCharArray());
        }
    }

    private static String throwAwayPassword() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

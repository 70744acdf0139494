package mailsetup.signin.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The proof that who asks for the token is who sent the person to the page (RFC 7636); a stolen code is worth nothing
 * without it.
 */
record Pkce(String verifier) {
    private static final int RANDOM = 32;

    static Pkce fresh() {
        return new Pkce(random());
    }

    /** By S256; the other way of the standard proves nothing. */
    String challenge() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Nobody guesses it. */
    static String random() {
        byte[] random = new byte[RANDOM];
        new SecureRandom().nextBytes(random);
        return base64(random);
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    @Override
    public String toString() {
        return "••••";
    }
}

package mailsetup.practice.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A user name and a password as they arrived. */
public record Credentials(String user, String password) {
    /** Reads the message of SASL PLAIN (RFC 4616): authorisation, NUL, user, NUL, password, all in base64. */
    public static Optional<Credentials> plain(String base64) {
        return decoded(base64).map(text -> text.split("\0", -1)).filter(parts -> parts.length == 3)
                .map(parts -> new Credentials(parts[1], parts[2]));
    }

    /** The words behind base64; empty when it is none. */
    public static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Credentials[••••]";
    }
}

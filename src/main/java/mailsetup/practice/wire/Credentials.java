package mailsetup.practice.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user name and a password as they arrived. */
public record Credentials(String user, String password) {
    /** What these servers know. */
    public static final List<String> MECHANISMS = List.of("PLAIN", "XOAUTH2", "OAUTHBEARER");
    /** Why a token is refused, as Dovecot says it, in base64. */
    public static final String REASON = Base64.getEncoder().encodeToString(
            "{\"status\":\"invalid_token\",\"schemes\":\"bearer\"}".getBytes(StandardCharsets.UTF_8));
    private static final Pattern BEARER = Pattern.compile(
            "(?:user=|n,a=)([^,\\x01]*),?\\x01(?:[a-z]+=[^\\x01]*\\x01)*?auth=Bearer ([^\\x01]*)\\x01\\x01");

    /** Reads the message of SASL PLAIN (RFC 4616): authorisation, NUL, user, NUL, password, all in base64. */
    public static Optional<Credentials> plain(String base64) {
        return decoded(base64).map(text -> text.split("\0", -1)).filter(parts -> parts.length == 3)
                .map(parts -> new Credentials(parts[1], parts[2]));
    }

    /** Reads the message of that mechanism, one of {@link #MECHANISMS}. */
    public static Optional<Credentials> by(String mechanism, String base64) {
        return mechanism.equals("PLAIN") ? plain(base64) : bearer(base64);
    }

    /** Reads a token in the place of a password: the form of XOAUTH2, and that of OAUTHBEARER (RFC 7628 section 3.1). */
    public static Optional<Credentials> bearer(String base64) {
        return decoded(base64).map(BEARER::matcher).filter(Matcher::matches)
                .map(found -> new Credentials(
                        found.group(1).replace("=2C", ",").replace("=3D", "="), found.group(2)));
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

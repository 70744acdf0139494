package mailsetup.practice.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that came unencrypted, up to a limit, and the question whether a password was in it. */
final class ClearText {
    private static final int MOST = 1_000_000;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{2,}={0,2}");

    private final StringBuilder heard = new StringBuilder();

    synchronized void add(String line) {
        heard.append(line, 0, Math.min(line.length(), MOST - heard.length())).append('\n');
        heard.setLength(Math.min(heard.length(), MOST));
    }

    synchronized boolean holds(String password) {
        var secret = withoutBackslashes(Octets.octets(password));
        return Stream.concat(Stream.of(heard.toString()), decoded())
                .anyMatch(text -> withoutBackslashes(text).contains(secret));
    }

    private Stream<String> decoded() {
        return BASE64.matcher(heard).results().map(found -> decoded(found.group()));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Quoted strings of IMAP carry backslashes that do not belong to the password. */
    private static String withoutBackslashes(String text) {
        return text.replace("\\", "");
    }
}

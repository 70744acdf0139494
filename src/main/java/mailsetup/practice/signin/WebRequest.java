package mailsetup.practice.signin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request of the web.
 *
 * @param path without the question behind it
 * @param values of the question and of a form, each once
 */
record WebRequest(String path, Map<String, String> values) {
    private static final int LONGEST = 16 * 1024;
    private static final String LENGTH = "content-length:";

    /**
     * Reads it.
     *
     * @throws IOException when it is none, or too long
     */
    static WebRequest read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0 || head.length() > LONGEST) {
                throw new IOException("no request");
            }
            head.append((char) octet);
        }
        int length = head.toString().lines().map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.matches(LENGTH + " *\\d{1,4}"))
                .mapToInt(line -> Integer.parseInt(line.substring(LENGTH.length()).strip())).findFirst().orElse(0);
        var target = head.toString().split(" ", 3)[1].split("\\?", 2);
        var body = new String(in.readNBytes(length), ISO_8859_1);
        return new WebRequest(target[0], values((target.length > 1 ? target[1] : "") + "&" + body));
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static Map<String, String> values(String form) {
        return Stream.of(form.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2).collect(
                Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, _) -> first));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}

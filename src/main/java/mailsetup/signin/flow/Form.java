package mailsetup.signin.flow;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names and values as a form of the web sends them; in an address behind the question mark. */
final class Form {
    private final Map<String, String> values = new LinkedHashMap<>();

    Form with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Form with(String name, Optional<String> value) {
        value.ifPresent(known -> with(name, known));
        return this;
    }

    byte[] octets() {
        return encoded().getBytes(StandardCharsets.US_ASCII);
    }

    /** That page with these values behind its own. */
    URI at(URI page) {
        var start = page.toString();
        return URI.create(start + (page.getRawQuery() == null ? "?" : "&") + encoded());
    }

    /** The values of a question; empty where one stands there twice or is no text. */
    static Optional<Map<String, String>> read(String question) {
        var read = new LinkedHashMap<String, String>();
        try {
            for (var pair : question.split("&", -1)) {
                var parts = pair.split("=", 2);
                var value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                if (read.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), value) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(read);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String encoded() {
        return values.entrySet().stream().map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}

package mailsetup.signin.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mailsetup.core.json.Json;
import mailsetup.core.json.JsonReader;
import mailsetup.core.text.Printable;

/** An object in JSON from somebody who may be hostile: bounded, each member once, and read by what is looked for alone. */
record JsonAnswer(JsonNode tree) {
    static final JsonAnswer NONE = new JsonAnswer(Json.object());
    private static final int LONGEST = 16 * 1024;
    private static final int MOST = 100;
    private static final int LONGEST_WORDS = 500;
    private static final JsonReader JSON = new JsonReader(256 * 1024, 20, LONGEST);

    /** Empty for anything but one object. */
    static Optional<JsonAnswer> of(byte[] content) {
        return JSON.read(content).tree().filter(JsonNode::isObject).map(JsonAnswer::new);
    }

    /** What a token in three parts (RFC 7519) says of itself; nobody has checked its signature. */
    static Optional<JsonAnswer> claims(CharSequence token) {
        return part(token, 1);
    }

    /** What stands before that: its kind, and how it is signed. */
    static Optional<JsonAnswer> head(CharSequence token) {
        return part(token, 0);
    }

    private static Optional<JsonAnswer> part(CharSequence token, int number) {
        int[] dots = IntStream.range(0, token.length()).filter(at -> token.charAt(at) == '.').toArray();
        try {
            return dots.length == 2
                    ? of(Base64.getUrlDecoder()
                            .decode(token.subSequence(number == 0 ? 0 : dots[0] + 1, dots[number]).toString()))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** As it stands there, for comparison and for sending; never to be shown. */
    Optional<String> exact(String key) {
        return Optional.of(tree.path(key)).filter(JsonNode::isTextual).map(JsonNode::textValue)
                .filter(text -> !text.isEmpty());
    }

    /** In one harmless line, for people; empty where there is none. */
    String words(String key) {
        var line = exact(key).map(Printable::line).orElse("");
        return line.substring(0, Math.min(LONGEST_WORDS, line.length()));
    }

    /** A place that passes. */
    Optional<URI> place(String key, Predicate<URI> passes) {
        try {
            return exact(key).map(URI::create).filter(passes);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A list of texts, or one text, in harmless lines. */
    List<String> lines(String key) {
        var node = tree.path(key);
        var texts = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
        return texts.filter(JsonNode::isTextual).limit(MOST).map(each -> Printable.line(each.textValue())).toList();
    }

    boolean says(String key) {
        return tree.path(key).isBoolean() && tree.path(key).booleanValue();
    }

    /** A whole number from zero on; some write it as text. */
    OptionalLong number(String key) {
        var node = tree.path(key);
        var digits = node.isTextual() ? node.textValue() : node.isIntegralNumber() ? node.asText() : "";
        return digits.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}

package mailsetup.practice.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Header text beyond ASCII (RFC 2047): UTF-8 in base64, in words short enough for one line each. */
final class EncodedWord {
    /** At four bytes each they make 56 characters of base64; a word may have 75 in all. */
    private static final int CHARACTERS = 10;

    private EncodedWord() {}

    static String encode(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        var points = text.codePoints().toArray();
        return IntStream.iterate(0, at -> at < points.length, at -> at + CHARACTERS)
                .mapToObj(at -> word(new String(points, at, Math.min(CHARACTERS, points.length - at))))
                .collect(Collectors.joining("\r\n "));
    }

    private static String word(String part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}

package mailsetup.practice.wire;

import java.nio.charset.StandardCharsets;

/** The two readings of a line: as bytes, one char each, and as words. */
public final class Octets {
    private Octets() {}

    /** The words in a line, read as UTF-8 (RFC 6855, RFC 6531). */
    public static String words(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** A line that carries these words as UTF-8. */
    public static String octets(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

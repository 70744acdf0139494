package mailsetup.probe.net;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text with the escapes of percent, quoted-printable, HTML and JSON undone; letters beyond ASCII stay apart. */
final class Unescaped {
    private static final Pattern ESCAPE = Pattern
            .compile("[%=]([0-9A-Fa-f]{2})|&#x0*([0-9A-Fa-f]{1,4});|&#0*([0-9]{1,5});|\\\\u([0-9A-Fa-f]{4})");

    private Unescaped() {}

    /** In characters that can be overwritten. */
    static char[] of(String text) {
        var out = CharBuffer.allocate(text.length());
        var escapes = ESCAPE.matcher(text);
        int end = 0;
        while (escapes.find()) {
            out.put(text, end, escapes.start()).put(character(escapes.toMatchResult()));
            end = escapes.end();
        }
        out.put(text, end, text.length());
        char[] plain = Arrays.copyOf(out.array(), out.position());
        Arrays.fill(out.array(), '\0');
        return plain;
    }

    private static char character(MatchResult escape) {
        if (escape.group(3) != null) {
            return (char) Integer.parseInt(escape.group(3));
        }
        var hex = escape.group(1) != null
                ? escape.group(1)
                : escape.group(2) != null ? escape.group(2) : escape.group(4);
        return (char) Integer.parseInt(hex, 16);
    }
}

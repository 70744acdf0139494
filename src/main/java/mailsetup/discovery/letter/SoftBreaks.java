package mailsetup.discovery.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Undoes quoted-printable (RFC 2045 section 6.7), which shows when the source of a mail is pasted. */
final class SoftBreaks {
    private static final Pattern SIGNS = Pattern.compile("(?i)encoding: ?quoted-printable|=3D|=E[0-9A-F]=[89AB]");
    private static final Pattern SOFT = Pattern.compile("\\S=\\r?\\n");

    private SoftBreaks() {}

    static Traced join(Traced source) {
        var apparent = SIGNS.matcher(source.text()).find() && SOFT.matcher(source.text()).find();
        return apparent ? decode(source) : source;
    }

    private static Traced decode(Traced source) {
        var plain = new Traced.Builder(source.length());
        int i = 0;
        while (i < source.length()) {
            int end = afterBreak(source, i);
            if (end == i) {
                end = afterBytes(source, i);
                plain.put(end > i ? bytes(source, i, end) : source.text().substring(i, i + 1), source, i,
                        Math.max(end, i + 1));
            }
            i = Math.max(end, i + 1);
        }
        return plain.build();
    }

    private static int afterBreak(Traced source, int i) {
        if (source.text().startsWith("=\r\n", i)) {
            return i + 3;
        }
        return source.text().startsWith("=\n", i) ? i + 2 : i;
    }

    /** Bytes that make letters together. */
    private static int afterBytes(Traced source, int i) {
        int end = i;
        while (end + 2 < source.length() && source.at(end) == '=' && isHex(source.at(end + 1))
                && isHex(source.at(end + 2))) {
            end += 3;
        }
        return end;
    }

    private static String bytes(Traced source, int begin, int end) {
        var bytes = new ByteArrayOutputStream();
        for (int i = begin; i < end; i += 3) {
            bytes.write(Integer.parseInt(source.text().substring(i + 1, i + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}

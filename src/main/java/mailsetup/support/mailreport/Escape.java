package mailsetup.support.mailreport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes by which a mail server or a web page writes a letter. */
enum Escape {
    /** In addresses of the web (RFC 3986 section 2.1). */
    PERCENT("%", "(?:%[0-9A-Fa-f]{2})+", 3),
    /** In mail (RFC 2045 section 6.7). */
    QUOTED_PRINTABLE("=", "(?:=[0-9A-Fa-f]{2})+", 3),
    /** In HTML. */
    ENTITY("&#", "&#(?:x[0-9A-Fa-f]{1,6}|[0-9]{1,7});?", 0),
    /** In JSON and Java. */
    BACKSLASH("\\", "\\\\u[0-9A-Fa-f]{4}", 6);

    final String sign;
    final Pattern pattern;
    /** Characters of one escape; 0 where that differs. */
    final int width;

    Escape(String sign, String pattern, int width) {
        this.sign = sign;
        this.pattern = Pattern.compile(pattern);
        this.width = width;
    }

    String decode(Matcher found) {
        var sequence = found.group();
        return switch (this) {
            case PERCENT, QUOTED_PRINTABLE -> bytes(sequence);
            case ENTITY -> character(sequence.replaceAll("[&#;]", ""));
            case BACKSLASH -> character("x" + sequence.substring(2));
        };
    }

    private static String bytes(String sequence) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < sequence.length(); i += 3) {
            bytes.write(Integer.parseInt(sequence, i + 1, i + 3, 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String character(String number) {
        int c = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(c) ? Character.toString(c) : "";
    }
}

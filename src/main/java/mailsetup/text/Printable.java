package mailsetup.text;

/**
 * Makes text from outside safe to show: what could move the cursor, colour a terminal, break a line or turn the
 * reading direction is written out as {@code \\u001B}, so that it can be seen and does nothing.
 */
public final class Printable {
    private static final int LONGEST = 1000;

    private Printable() {}

    /** The text on one line, cut after 1000 characters. */
    public static String line(String text) {
        var line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> append(line, c));
        return text.codePointCount(0, text.length()) > LONGEST ? line.append('…').toString() : line.toString();
    }

    private static void append(StringBuilder line, int c) {
        if (c == '\t') {
            line.append(' ');
        } else if (isHarmless(c)) {
            line.appendCodePoint(c);
        } else {
            line.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
        }
    }

    /** Format characters include the bidirectional marks (Unicode TR 9) and those that cannot be seen. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}

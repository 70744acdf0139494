package mailsetup.core.text;

/**
 * Makes text from outside safe to show: what could move the cursor, colour a terminal, break a line or turn the
 * reading direction is written out as {@code \\u001B}, so that it can be seen and does nothing.
 */
public final class Printable {
    private static final int LONGEST = 1000;
    private static final String FILLERS = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

    private Printable() {}

    /** The text on one line, cut after 1000 characters. */
    public static String line(String text) {
        var line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> append(line, c));
        return text.codePointCount(0, text.length()) > LONGEST ? line.append('…').toString() : line.toString();
    }

    /** The same, however long. */
    public static String seen(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    /** Whether a text could be shown as it is. */
    public static boolean isHarmless(String text) {
        return text.codePoints().allMatch(Printable::isHarmless);
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

    /** Whether a character can be seen for what it is, does nothing, and is the same everywhere. */
    public static boolean isHarmless(int c) {
        return !isUnseen(c) && Character.getType(c) != Character.PRIVATE_USE
                && Character.getType(c) != Character.UNASSIGNED;
    }

    /**
     * Whether a character shows nothing, or moves what stands around it. Format characters include the bidirectional
     * marks (Unicode TR 9) and those of no width; the fillers and the empty Braille cell are letters and signs by name only.
     */
    public static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> FILLERS.indexOf(c) >= 0;
        };
    }
}

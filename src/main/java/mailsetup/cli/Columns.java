package mailsetup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.text.LineBreaks;

/** Text in a terminal, where Chinese characters and kana are two columns wide (Unicode TR 11). */
final class Columns {
    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
            {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF},
            {0x20000, 0x3FFFD}};

    /** What only we put into a text, to colour it; texts from outside have passed {@link mailsetup.core.text.Printable}. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private static final String COMMAND = "  " + Version.COMMAND;

    private Columns() {}

    static int width(String text) {
        return COLOUR.matcher(text).replaceAll("").codePoints().map(Columns::width).sum();
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /**
     * Lines of at most that many columns, broken where the language allows it; a longer word is cut. A command to be
     * copied, which stands on a line of its own, stays whole.
     */
    static List<String> wrap(String text, int columns, Locale locale) {
        return text.isEmpty()
                ? List.of("")
                : text.lines().flatMap(line -> line.startsWith(COMMAND)
                        ? Stream.of(line)
                        : sentence(line, columns, locale).stream()).toList();
    }

    private static List<String> sentence(String text, int columns, Locale locale) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : LineBreaks.pieces(text, locale)) {
            if (width(line + piece.stripTrailing()) > columns && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            cut(piece, columns, line, lines);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static void cut(String piece, int columns, StringBuilder line, List<String> lines) {
        int used = width(line.toString());
        for (int c : piece.codePoints().toArray()) {
            if (used + width(c) > columns && c != ' ') {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += width(c);
        }
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (var range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}

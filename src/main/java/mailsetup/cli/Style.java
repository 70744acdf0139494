package mailsetup.cli;

import java.util.Map;

/**
 * How a terminal wants its text.
 *
 * @param width columns in a line
 * @param colour whether escape sequences (ECMA-48) are shown as colours
 */
record Style(int width, boolean colour) {
    /** A file, a pipe: colours would be rubbish, and as long as nobody says how wide it is, this is. */
    static final Style PLAIN = new Style(96, false);
    private static final int NARROWEST = 40;

    /** Longer lines are hard to read, however wide the window is. NO_COLOR is that of no-color.org. */
    static Style of(Map<String, String> environment, boolean live) {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Style(width(environment.getOrDefault("COLUMNS", "")), live && !dumb && !refused);
    }

    String passed(String text) {
        return painted(text, 32);
    }

    String failed(String text) {
        return painted(text, 31);
    }

    String strong(String text) {
        return painted(text, 1);
    }

    private String painted(String text, int rendition) {
        return colour ? "\u001B[" + rendition + "m" + text + "\u001B[0m" : text;
    }

    private static int width(String columns) {
        return columns.matches("[0-9]{1,4}")
                ? Math.clamp(Integer.parseInt(columns), NARROWEST, PLAIN.width)
                : PLAIN.width;
    }
}

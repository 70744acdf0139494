package mailsetup.handoff;

import mailsetup.core.text.Printable;

/** Which texts can stand in every form unchanged: no line can end in them, and XML 1.0 has room for each character. */
public final class Clean {
    /** The longest text that a person writes into one line. */
    public static final int LONGEST = 120;

    private Clean() {}

    /** Whether this is one line without blanks at its ends, of at most 120 characters; it may be empty. */
    public static boolean isText(String text) {
        return text.length() <= LONGEST && isLine(text);
    }

    /** Whether every form can carry this as a user name. */
    public static boolean isUser(String text) {
        return !text.isEmpty() && isLine(text);
    }

    /** As much of a text as every form can carry. */
    public static String of(String text) {
        var clean = new StringBuilder();
        text.strip().codePoints().filter(Printable::isHarmless).limit(LONGEST / 2).forEach(clean::appendCodePoint);
        int end = clean.length();
        while (end > 0 && isBlank(clean.codePointBefore(end))) {
            end -= Character.charCount(clean.codePointBefore(end));
        }
        int start = 0;
        while (start < end && isBlank(clean.codePointAt(start))) {
            start += Character.charCount(clean.codePointAt(start));
        }
        return clean.substring(start, end);
    }

    private static boolean isLine(String text) {
        return text.codePoints().allMatch(Printable::isHarmless) && (text.isEmpty()
                || (!isBlank(text.codePointAt(0)) && !isBlank(text.codePointBefore(text.length()))));
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

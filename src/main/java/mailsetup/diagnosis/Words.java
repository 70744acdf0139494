package mailsetup.diagnosis;

import mailsetup.core.text.Printable;

/** Quotes what a server said, so that it can do no harm. */
public final class Words {
    private static final int LONGEST = 200;
    /** Enough to find as much that can be seen. */
    private static final int LOOKED_AT = 1000;

    private Words() {}

    /** The words on one line, without what cannot be seen or turns the reading direction; at most 200 characters. */
    public static String said(String text) {
        var line = new StringBuilder();
        text.codePoints().limit(LOOKED_AT).map(c -> Character.isWhitespace(c) ? ' ' : c).filter(Printable::isHarmless)
                .forEach(line::appendCodePoint);
        var words = line.toString().strip().replaceAll(" {2,}", " ");
        return words.length() <= LONGEST ? words : cut(words);
    }

    private static String cut(String words) {
        int end = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

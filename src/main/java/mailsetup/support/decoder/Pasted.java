package mailsetup.support.decoder;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as somebody copied it from somewhere, made comparable.
 *
 * @param plain compatibility forms made one (Unicode NFKC), lower case
 * @param squeezed the same with nothing but letters and digits
 */
record Pasted(String plain, String squeezed) {
    /** A whole bounce with its headers; whoever pastes more has pasted a mailbox. */
    private static final int LONGEST = 20_000;

    static Pasted of(String text) {
        var bounded = text.substring(0, Math.min(text.length(), LONGEST));
        var plain = Normalizer.normalize(bounded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Pasted(plain, squeeze(plain));
    }

    /** Only letters and digits count: blanks, quotes, hyphens and line ends differ from copy to copy. */
    static String squeeze(String text) {
        var letters = new StringBuilder();
        text.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == 'ー').forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

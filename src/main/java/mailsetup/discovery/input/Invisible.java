package mailsetup.discovery.input;

import java.util.List;
import java.util.regex.Pattern;
import mailsetup.core.text.Printable;

/** Row I-02: blanks around the text, and characters nobody sees, marks that turn the reading direction included. */
final class Invisible {
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final int NAMED = 5;

    private Invisible() {}

    /** Blanks at the ends go without a word: nobody means them. */
    static Draft remove(Draft draft) {
        var seen = draft.text().codePoints().filter(c -> !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var trimmed = ENDS.matcher(seen).replaceAll("");
        if (seen.equals(draft.text())) {
            return new Draft(trimmed, draft.remarks());
        }
        return draft.corrected(trimmed, Remark.corrected("I-02", "input.invisible", codePoints(draft.text())));
    }

    private static List<String> codePoints(String text) {
        return text.codePoints().filter(Invisible::isUnseen).distinct().limit(NAMED)
                .mapToObj(c -> codePoint(Character.toString(c))).toList();
    }

    /** Line ends and tabs are for others; what chooses between forms of a letter has no place in an address. */
    private static boolean isUnseen(int c) {
        return (Printable.isUnseen(c) || (c >= 0xFE00 && c <= 0xFE0F)) && !(c >= '\t' && c <= '\r');
    }

    static String codePoint(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}

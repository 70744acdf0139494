package mailsetup.discovery.input;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Row I-02: blanks around the text, and characters nobody sees, marks that turn the reading direction included. */
final class Invisible {
    /** Besides the categories made for it: fillers and the empty Braille cell, letters and signs that show nothing. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\x{34F}\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}&&[^\\s]]");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final int NAMED = 5;

    private Invisible() {}

    /** Blanks at the ends go without a word: nobody means them. */
    static Draft remove(Draft draft) {
        var seen = UNSEEN.matcher(draft.text()).replaceAll("");
        var trimmed = ENDS.matcher(seen).replaceAll("");
        if (seen.equals(draft.text())) {
            return new Draft(trimmed, draft.remarks());
        }
        return draft.corrected(trimmed, Remark.corrected("I-02", "input.invisible", codePoints(draft.text())));
    }

    private static List<String> codePoints(String text) {
        return UNSEEN.matcher(text).results().map(MatchResult::group).distinct().limit(NAMED).map(Invisible::codePoint)
                .toList();
    }

    static String codePoint(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}

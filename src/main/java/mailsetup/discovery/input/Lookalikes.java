package mailsetup.discovery.input;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Row I-07: characters that look like others (a small part of Unicode TR 39). */
final class Lookalikes {
    private static final Pattern DASH = Pattern.compile("(?<=[A-Za-z0-9])[ー‐-―−](?=[A-Za-z0-9])");
    private static final String FOREIGN = "аеорсухіјѕһԁԛԝӏοαρνικυıɡօ";
    private static final String LATIN = "aeopcyxijshdqwloapvikuigo";
    private static final Set<UnicodeScript> ALIKE = Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN);

    private Lookalikes() {}

    /** A long-vowel sign or a typographic dash between ASCII letters can only be meant as a hyphen. */
    static Draft straightenDashes(Draft draft) {
        var better = DASH.matcher(draft.text()).replaceAll("-");
        return draft.corrected(better, Remark.corrected("I-07", "input.lookalike.dash", better));
    }

    /** A name that reads as ASCII without being ASCII, or mixes two alphabets in one label, is a slip or a trap. */
    static Draft notice(Draft draft) {
        var text = draft.text().toLowerCase(Locale.ROOT);
        var latin = new StringBuilder();
        text.chars().forEach(c -> latin.append(latin(c)));
        var readsAsAscii = latin.chars().allMatch(c -> c < 128);
        var foreign = foreign(text);
        if (foreign.isEmpty() || !(readsAsAscii || hasMixedLabel(text))) {
            return draft;
        }
        var remark = Remark.warning("I-07", "input.lookalike.letters", foreign);
        return draft.with(readsAsAscii ? remark.suggesting(latin.toString()) : remark);
    }

    private static List<String> foreign(String text) {
        return text.codePoints().filter(Lookalikes::isForeign).distinct().mapToObj(Character::toString)
                .map(s -> s + " (" + Invisible.codePoint(s) + ")").toList();
    }

    private static boolean hasMixedLabel(String name) {
        return Arrays.stream(name.split("\\.")).anyMatch(Lookalikes::isMixed);
    }

    private static boolean isMixed(String label) {
        return label.chars().anyMatch(c -> c >= 'a' && c <= 'z') && label.codePoints().anyMatch(Lookalikes::isForeign);
    }

    private static boolean isForeign(int c) {
        return FOREIGN.indexOf(c) >= 0 || ALIKE.contains(UnicodeScript.of(c));
    }

    private static char latin(int c) {
        int at = FOREIGN.indexOf(c);
        return at < 0 ? (char) c : LATIN.charAt(at);
    }
}

package mailsetup.support.baseline;

import java.util.List;
import mailsetup.core.text.Printable;

/** Cuts what servers say to what a baseline may hold. */
final class Bounded {
    private static final int LONGEST = 200;
    private static final int MOST = 100;

    private Bounded() {}

    static String text(String text) {
        var line = Printable.line(text).strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    static List<String> texts(List<String> texts) {
        return texts.stream().map(Bounded::text).filter(text -> !text.isBlank()).distinct().limit(MOST).toList();
    }
}

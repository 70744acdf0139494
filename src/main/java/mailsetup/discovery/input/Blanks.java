package mailsetup.discovery.input;

import java.util.regex.Pattern;

/** Rows I-02 and I-15: blanks and line ends inside a value that has none. */
final class Blanks {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private Blanks() {}

    /** For names of servers, addresses and numbers, which never hold a blank. */
    static Draft remove(Draft draft) {
        return draft.corrected(without(draft), Remark.corrected("I-02", "input.blanks-removed"));
    }

    /** For user names: a few servers have them with blanks. */
    static Draft doubt(Draft draft) {
        var better = without(draft);
        return better.equals(draft.text())
                ? draft
                : draft.with(Remark.warning("I-02", "input.user.blanks").suggesting(better));
    }

    private static String without(Draft draft) {
        return BLANK.matcher(draft.text()).replaceAll("");
    }
}

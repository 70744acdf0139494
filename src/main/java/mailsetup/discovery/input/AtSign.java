package mailsetup.discovery.input;

import java.util.regex.Pattern;

/** Row I-15: an address is two parts with one at sign between them. */
final class AtSign {
    private static final Pattern REPEATED = Pattern.compile("@{2,}");

    private AtSign() {}

    /** Says which part is missing. */
    static Draft require(Draft draft) {
        var text = draft.text();
        int first = text.indexOf('@');
        if (first < 0) {
            return draft.with(Remark.error("I-15", "input.address.no-at"));
        }
        if (first != text.lastIndexOf('@')) {
            return draft.with(twice(text));
        }
        if (first == 0) {
            return draft.with(Remark.error("I-15", "input.address.no-name"));
        }
        return first == text.length() - 1 ? draft.with(Remark.error("I-15", "input.address.no-domain")) : draft;
    }

    private static Remark twice(String text) {
        var remark = Remark.error("I-15", "input.address.two-ats");
        var single = REPEATED.matcher(text).replaceAll("@");
        return single.indexOf('@') == single.lastIndexOf('@') ? remark.suggesting(single) : remark;
    }
}

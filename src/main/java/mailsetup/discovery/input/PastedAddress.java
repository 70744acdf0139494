package mailsetup.discovery.input;

import java.util.regex.Pattern;

/** Row I-15: an address copied from a mail program or a web page, with a name around it. */
final class PastedAddress {
    private static final Pattern NAMED = Pattern.compile("[^<>＜＞]*[<＜]([^<>＜＞]*[@＠][^<>＜＞]*)[>＞][\\s\\p{Z},;]*");
    private static final Pattern LINK = Pattern.compile("(?i)mailto:([^?]*)(\\?.*)?");

    private PastedAddress() {}

    static Draft unwrap(Draft draft) {
        return keep(keep(draft, NAMED), LINK);
    }

    private static Draft keep(Draft draft, Pattern around) {
        var found = around.matcher(draft.text());
        if (!found.matches()) {
            return draft;
        }
        var address = found.group(1).strip();
        return draft.corrected(address, Remark.corrected("I-15", "input.address.unwrapped", address));
    }
}

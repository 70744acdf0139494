package mailsetup.discovery.input;

import java.util.regex.Pattern;
import mailsetup.core.Protocol;

/** The field of a port. */
public final class PortField {
    private static final Pattern DECORATED = Pattern.compile("[^\\p{L}\\p{N}]*([0-9OolI|]{1,9})[^\\p{L}\\p{N}]*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

    private PortField() {}

    /**
     * Reads any text; it never throws.
     *
     * @param protocol what the server is wanted for
     */
    public static Reading<Integer> read(String typed, Protocol protocol) {
        return Draft.of(typed)
                .then(Invisible::remove)
                .then(FullWidth::narrow)
                .then(Blanks::remove)
                .then(draft -> draft.needed("input.port.missing"))
                .then(PortField::bare)
                .then(PortField::digits)
                .then(draft -> PortSlip.notice(draft, protocol))
                .reading(PortField::parse, "input.port.invalid");
    }

    /**
     * The number.
     *
     * @throws IllegalArgumentException when it is none from 1 to 65535
     */
    static int parse(String text) {
        if (!isPort(text)) {
            throw new IllegalArgumentException("not a port");
        }
        return Integer.parseInt(text);
    }

    static boolean isPort(String text) {
        return DIGITS.matcher(text).matches() && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535;
    }

    private static Draft bare(Draft draft) {
        var found = DECORATED.matcher(draft.text());
        return found.matches()
                ? draft.corrected(found.group(1), Remark.corrected("I-03", "input.port.bare", found.group(1)))
                : draft;
    }

    /** Row I-07: the letters that look like 0 and 1. */
    private static Draft digits(Draft draft) {
        var better = draft.text().replaceAll("[Oo]", "0").replaceAll("[lI|]", "1");
        return DIGITS.matcher(better).matches()
                ? draft.corrected(better, Remark.corrected("I-07", "input.port.letters", better))
                : draft;
    }
}

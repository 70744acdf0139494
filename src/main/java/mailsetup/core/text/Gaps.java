package mailsetup.core.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mailsetup.core.Unknown;

/**
 * Patterns that can be said without a value: of {@code [on port {1}|there]} the first half stands where all its values
 * are known, else the second.
 */
final class Gaps {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]|]*\\{\\d[^\\[\\]|]*)\\|([^\\[\\]|]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private Gaps() {}

    /** The pattern for these values. */
    static String closed(String pattern, List<?> values) {
        var chosen = CHOICE.matcher(pattern).replaceAll(
                found -> Matcher.quoteReplacement(found.group(isKnown(found.group(1), values) ? 1 : 2)));
        return IntStream.range(0, values.size()).filter(i -> values.get(i) instanceof Unknown).boxed()
                .reduce(chosen, (text, i) -> unspaced(text, "{" + i + "}"), (one, _) -> one);
    }

    private static boolean isKnown(String part, List<?> values) {
        return PLACE.matcher(part).results().mapToInt(found -> Integer.parseInt(found.group(1)))
                .noneMatch(i -> i < values.size() && values.get(i) instanceof Unknown);
    }

    /** Japanese sets a value off by blanks; a noun of the sentence stands without them. */
    private static String unspaced(String text, String place) {
        var quoted = Pattern.quote(place);
        return text.replaceAll("(?<=[^\\x00-\\x7F]) " + quoted, place)
                .replaceAll(quoted + " (?=[^\\x00-\\x7F])", place);
    }
}

package mailsetup.discovery.presets;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with named gaps: {@code {server}.example.jp}. The gaps {@code address}, {@code local} and {@code domain} are
 * filled from the mail address, all others from answers.
 */
public record Template(String text) {
    /** The gaps that every address fills. */
    public static final Set<String> OF_ADDRESS = Set.of("address", "local", "domain");
    static final Pattern GAP = Pattern.compile("\\{([a-z][a-z0-9-]{0,29})}");

    /** The names of the gaps. */
    public Set<String> gaps() {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).collect(Collectors.toSet());
    }

    /** The text without gaps; empty when a value is missing. */
    public Optional<String> fill(Map<String, String> values) {
        return values.keySet().containsAll(gaps())
                ? Optional.of(GAP.matcher(text)
                        .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), ""))))
                : Optional.empty();
    }
}

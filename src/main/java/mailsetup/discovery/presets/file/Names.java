package mailsetup.discovery.presets.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Hostname;
import mailsetup.discovery.presets.HostPattern;

/** Names and patterns of hosts in a file. */
final class Names {
    private static final int MOST = 500;
    private static final int JOKERS = 3;
    /** What must follow the last joker: a pattern for half a country would catch the mail of strangers. */
    private static final Pattern OWN_END = Pattern.compile("(.*[*}][^*}.]*\\.)?([^.*{}]+\\.)+[^.*{}]+");
    private static final Pattern JOKER = Pattern.compile("\\*|\\{[a-z][a-z0-9-]{0,29}}");

    private Names() {}

    static List<HostPattern> patterns(Part part, String key) {
        return part.has(key) ? part.texts(key, MOST, Names::pattern, "preset.problem.host") : List.of();
    }

    /** A pattern of which a host name remains when each joker becomes a letter. */
    private static Optional<HostPattern> pattern(String text) {
        var jokers = JOKER.matcher(text);
        return jokers.results().count() <= JOKERS && OWN_END.matcher(text).matches() && isHost(jokers.replaceAll("x"))
                ? Optional.of(new HostPattern(text))
                : Optional.empty();
    }

    static boolean isHost(String text) {
        try {
            return Hostname.of(text).ascii().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

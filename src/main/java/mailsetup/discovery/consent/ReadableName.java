package mailsetup.discovery.consent;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mailsetup.core.Hostname;

/** A name in its own letters, where these can be told from others: one script, and nothing that passes for Latin. */
public final class ReadableName {
    /** Scripts that Japanese writes together. */
    private static final Set<UnicodeScript> JAPANESE = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private ReadableName() {}

    /** Empty for a name that is ASCII anyhow, and for one that could deceive. */
    public static Optional<String> of(Hostname host) {
        var letters = host.display();
        var foreign = letters.codePoints().filter(letter -> letter > 127).mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .collect(Collectors.toSet());
        boolean single = foreign.size() == 1 || JAPANESE.containsAll(foreign);
        boolean alike = Skeleton.of(host).chars().allMatch(letter -> letter < 128);
        return foreign.isEmpty() || !single || alike ? Optional.empty() : Optional.of(letters);
    }
}

package mailsetup.probe;

import java.util.List;
import java.util.Optional;

/** Reads what a server says it can do. */
public final class Capabilities {
    private Capabilities() {}

    /** Whether the word is among them, with or without parameters behind a blank or an equals sign; in any case. */
    public static boolean has(List<String> capabilities, String word) {
        return parameter(capabilities, word).isPresent();
    }

    /** What stands behind the word; empty text where nothing does. */
    public static Optional<String> parameter(List<String> capabilities, String word) {
        return capabilities.stream().filter(each -> each.regionMatches(true, 0, word, 0, word.length()))
                .map(each -> each.substring(word.length()))
                .filter(rest -> rest.isEmpty() || rest.startsWith(" ") || rest.startsWith("="))
                .map(rest -> rest.isEmpty() ? rest : rest.substring(1).strip()).findFirst();
    }
}

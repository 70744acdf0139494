package mailsetup.core.text;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A name or a note that comes with its own words; as an argument of a message it needs no key.
 *
 * @param words by the code of their language, in its order; English is always there
 */
public record LocalText(Map<String, String> words) {
    /**
     * Copies the words.
     *
     * @throws IllegalArgumentException when there are none in English
     */
    public LocalText {
        words = new TreeMap<>(words);
        if (!words.containsKey(Language.EN.code())) {
            throw new IllegalArgumentException("no English");
        }
    }

    /** In the two languages that this program brings along. */
    public LocalText(String en, String ja) {
        this(Map.of(Language.EN.code(), en, Language.JA.code(), ja));
    }

    /** The words in that language, or else in English. */
    public String in(Language language) {
        return Objects.requireNonNull(words.getOrDefault(language.code(), words.get(Language.EN.code())));
    }
}

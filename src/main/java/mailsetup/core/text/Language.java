package mailsetup.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A language of the program. Those that can be chosen stand in {@code languages.txt}; a new one costs its line there and its
 * files, and what they lack is said in English.
 *
 * @param locale for formatting numbers and dates
 */
public record Language(Locale locale) {
    /** English, which has every text. */
    public static final Language EN = new Language(Locale.ENGLISH);
    /** Japanese. */
    public static final Language JA = new Language(Locale.JAPANESE);

    private static final List<Language> ALL = listed();

    /** Those that can be chosen, in the order of the list. */
    public static List<Language> all() {
        return ALL;
    }

    /** Its code (ISO 639), which also begins the names of its files. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language as its speakers call it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** The language with that code, if it can be chosen. */
    public static Optional<Language> coded(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The language of a system, or English where there are no words for it. */
    public static Language of(Locale locale) {
        return coded(locale.getLanguage()).orElse(EN);
    }

    @Override
    public String toString() {
        return code();
    }

    private static List<Language> listed() {
        var list = Objects.requireNonNull(Language.class.getResourceAsStream("languages.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(Locale::of).map(Language::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

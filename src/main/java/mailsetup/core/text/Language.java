package mailsetup.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the program. */
public enum Language {
    /** English. */
    EN(Locale.ENGLISH),
    /** Japanese. */
    JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For formatting numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The language as its speakers call it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** The language with that code (ISO 639), if there are words for it. */
    public static Optional<Language> coded(String code) {
        return Arrays.stream(values()).filter(each -> each.locale.getLanguage().equals(code)).findFirst();
    }

    /** The language of a system, or English where there are no words for it. */
    public static Language of(Locale locale) {
        return coded(locale.getLanguage()).orElse(EN);
    }
}

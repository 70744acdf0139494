package mailsetup.text;

import java.util.Locale;

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

    /** Japanese for a Japanese system, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("ja") ? JA : EN;
    }
}

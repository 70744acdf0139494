package mailsetup.core.text;

/** A name or a note that comes with its own words in both languages; as an argument of a message it needs no key. */
public record LocalText(String en, String ja) {
    /** The words in that language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case JA -> ja;
        };
    }
}

package mailsetup.text;

import mailsetup.core.Message;

/** The words of one language. */
public final class Messages {
    private final Language language;

    private Messages(Language language) {
        this.language = language;
    }

    /** The words of that language. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    /** Which language this is. */
    public Language language() {
        return language;
    }

    /** The message in this language. */
    public String text(Message message) {
        return message.key();
    }

    /** Short for a message with arguments. */
    public String text(String key, Object... args) {
        return text(Message.of(key, args));
    }
}

package mailsetup.core;

import java.util.List;

/**
 * A text that is not yet in any language.
 *
 * @param key the name of the text in the message files
 * @param args what is put into it: numbers, dates, sizes and durations are formatted at the edge, by their type
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    /** A text with arguments. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}

package mailsetup.cli;

import java.io.Serial;
import java.util.List;
import mailsetup.core.Message;

/** The command was not understood. Values from the command line stay out of it: one of them could be a password. */
final class UsageException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Message> text;

    UsageException(String key, Object... args) {
        this(Message.of(key, args));
    }

    UsageException(Message... text) {
        super(text[0].key());
        this.text = List.of(text);
    }

    List<Message> text() {
        return text;
    }
}

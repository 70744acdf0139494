package mailsetup.cli;

import java.io.Serial;
import mailsetup.core.Message;

/** The command was not understood. Values from the command line stay out of it: one of them could be a password. */
final class UsageException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    UsageException(String key, Object... args) {
        super(key);
        text = Message.of(key, args);
    }

    UsageException(Message text) {
        super(text.key());
        this.text = text;
    }

    Message text() {
        return text;
    }
}

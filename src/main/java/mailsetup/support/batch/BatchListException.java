package mailsetup.support.batch;

import java.io.Serial;
import mailsetup.core.Message;

/** The list of accounts, or its journal, cannot be used. Values from it stay out: one of them could be a password. */
public final class BatchListException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    BatchListException(String key, Object... args) {
        super(key);
        text = Message.of(key, args);
    }

    /** What is wrong, and in which line. */
    public Message text() {
        return text;
    }
}

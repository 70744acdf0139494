package mailsetup.discovery.presets.file;

import java.io.Serial;
import mailsetup.core.Message;

/** Ends the reading of one entry of a file; the entries beside it are read all the same. */
public final class BadEntry extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** What is wrong at that place. */
    public BadEntry(String place, String key, Object... args) {
        super(key);
        problem = new Problem(place, Message.of(key, args));
    }

    Problem problem() {
        return problem;
    }
}

package mailsetup.probe.net;

import java.io.IOException;
import java.io.Serial;
import mailsetup.probe.Failure;

/** Carries a failure up to the stage in which it happened, also through code that only knows I/O exceptions. */
public final class WireException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** The message holds nothing from the network. */
    public WireException(Failure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}

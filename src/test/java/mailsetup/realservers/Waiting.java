package mailsetup.realservers;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import mailsetup.probe.Deadline;

/** Waits for another process, which can only be asked again and again. */
final class Waiting {
    private Waiting() {}

    /** Whether it comes true within that time. */
    static boolean within(Duration limit, BooleanSupplier condition) {
        var deadline = Deadline.in(limit);
        while (!condition.getAsBoolean()) {
            if (deadline.isOver()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
    }

    /**
     * Returns when it is true.
     *
     * @param what names it in the error
     * @throws IllegalStateException when it is not within twenty seconds
     */
    static void until(String what, BooleanSupplier condition) {
        if (!within(Duration.ofSeconds(20), condition)) {
            throw new IllegalStateException("waited in vain for " + what);
        }
    }
}

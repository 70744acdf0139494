package mailsetup.realservers;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import mailsetup.probe.Deadline;

/** Waits for another process, which can only be asked again and again. */
final class Waiting {
    private Waiting() {}

    /**
     * The first answer there is.
     *
     * @param what names it in the error
     * @throws IllegalStateException when there is none within ten seconds
     */
    static <T> T until(String what, Supplier<Optional<T>> question) {
        var deadline = Deadline.in(Duration.ofSeconds(10));
        while (!deadline.isOver()) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new IllegalStateException("waited in vain: " + what);
    }
}

package mailsetup.probe.net;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import org.jspecify.annotations.Nullable;

/** The time one stage has left, which is never more than the whole run has. */
final class StageClock {
    private static final Duration POLITENESS = Duration.ofMillis(500);
    private static final Duration DOUBT = Duration.ofSeconds(1);

    private final Deadline run;
    private Deadline stage;
    private Duration limit;
    private @Nullable Deadline soon;

    StageClock(Deadline run) {
        this.run = run;
        this.stage = run;
        this.limit = run.remaining();
    }

    void allow(Duration time) {
        stage = run.atMost(time);
        soon = null;
        limit = stage.remaining().plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    /** What is left to do is only politeness. */
    void hurry() {
        stage = stage.atMost(POLITENESS);
    }

    /** The next line comes soon, or not at all. */
    void expectSoon() {
        soon = Deadline.in(DOUBT);
    }

    /** It came. */
    void relax() {
        soon = null;
    }

    /** Milliseconds for the next read; one that starts too late is told so at once. */
    int left() throws SocketTimeoutException {
        long millis = (soon == null ? stage : stage.atMost(soon.remaining())).remaining().toMillis();
        if (millis <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    Failure timedOut() {
        return new Failure.TimedOut(limit);
    }

    boolean runIsOver() {
        return run.isOver();
    }
}

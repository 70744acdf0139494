package mailsetup.probe;

import java.time.Duration;

/** The moment by which something is over, whatever the server does. Counted on a clock that never jumps. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** That much from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left; zero when it is over. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    public boolean isOver() {
        return remaining().isZero();
    }

    /** The earlier of this one and that much from now. */
    public Deadline atMost(Duration limit) {
        var other = System.nanoTime() + limit.toNanos();
        return new Deadline(other - end < 0 ? other : end);
    }
}

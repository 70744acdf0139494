package mailsetup.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the machine let nobody run. A thread sleeps for {@link #STEP} again and again and notes when it woke up late;
 * what a test measured meanwhile can be no more exact than that.
 */
public final class Pauses implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(5);
    private static final int MOST = 10_000;

    private final Deque<Pause> pauses = new ArrayDeque<>();
    private final Thread watch;
    private volatile boolean over;

    private record Pause(long end, long nanos) {}

    /** Begins to watch. */
    public Pauses() {
        watch = Thread.ofPlatform().name("pauses").daemon().start(this::watch);
    }

    /** The longest that ended after this moment of {@link System#nanoTime}. */
    public synchronized Duration longestSince(long moment) {
        return Duration.ofNanos(pauses.stream().filter(pause -> pause.end - moment > 0).mapToLong(Pause::nanos).max()
                .orElse(0));
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(watch);
    }

    private void watch() {
        while (!over) {
            long start = System.nanoTime();
            LockSupport.parkNanos(STEP.toNanos());
            long end = System.nanoTime();
            note(new Pause(end, end - start - STEP.toNanos()));
        }
    }

    private synchronized void note(Pause pause) {
        pauses.addLast(pause);
        if (pauses.size() > MOST) {
            pauses.removeFirst();
        }
    }
}

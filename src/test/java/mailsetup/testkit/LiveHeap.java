package mailsetup.testkit;

import java.util.concurrent.locks.LockSupport;

/**
 * What the heap holds that is still needed, at its highest: again and again the garbage is collected and what is left is
 * counted, for the whole Java machine.
 */
public final class LiveHeap implements AutoCloseable {
    private final long before = live();
    private final long pause;
    private final Thread watch;
    private volatile long highest = before;
    private volatile boolean over;

    /** Begins to measure, with pauses of so many milliseconds between the collections. */
    public LiveHeap(int millis) {
        pause = millis * 1_000_000L;
        watch = Thread.ofPlatform().name("heap").daemon().start(this::watch);
    }

    /** By how many bytes it grew at most since the beginning. */
    public long growth() {
        return Math.max(highest, live()) - before;
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(watch);
    }

    private void watch() {
        while (!over) {
            highest = Math.max(highest, live());
            LockSupport.parkNanos(pause);
        }
    }

    /** Twice, because what others allocate between the collection and the look counts as well. */
    private static long live() {
        return Math.min(left(), left());
    }

    private static long left() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

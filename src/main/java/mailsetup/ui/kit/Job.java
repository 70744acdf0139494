package mailsetup.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One piece of work that can be given up. Closing it interrupts the work and drops its outcome, or puts it away. */
public final class Job implements AutoCloseable {
    private @Nullable Thread worker;
    private boolean closed;

    Job() {}

    /**
     * What the screen does with what came of it.
     *
     * @param late in place of that, once the job was given up
     */
    record Outcome(Runnable wanted, Runnable late) {}

    void run(Supplier<Outcome> work, Executor screen) {
        if (!begin()) {
            return;
        }
        var outcome = work.get();
        end();
        screen.execute(() -> (isClosed() ? outcome.late() : outcome.wanted()).run());
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    private synchronized boolean begin() {
        worker = closed ? null : Thread.currentThread();
        return !closed;
    }

    private synchronized void end() {
        worker = null;
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}

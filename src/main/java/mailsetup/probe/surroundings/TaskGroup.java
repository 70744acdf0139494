package mailsetup.probe.surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.probe.Deadline;

/** Does many small things at once. What is not ready at the deadline is given up, and what breaks is left out. */
final class TaskGroup implements AutoCloseable {
    private final ExecutorService workers = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("lookout").factory());
    private final Deadline deadline;

    TaskGroup(Deadline deadline) {
        this.deadline = deadline;
    }

    <T> List<Future<T>> start(List<? extends Callable<T>> tasks) {
        var started = new ArrayList<Future<T>>();
        tasks.forEach(task -> started.add(workers.submit(task)));
        return started;
    }

    /** What came of them, in their order. */
    <T> List<T> results(List<Future<T>> started) throws InterruptedException {
        var results = new ArrayList<T>();
        for (var one : started) {
            try {
                results.add(one.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS));
            } catch (TimeoutException | ExecutionException _) {
                one.cancel(true);
            }
        }
        return results;
    }

    /** Interrupts what still runs, which closes its sockets. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}

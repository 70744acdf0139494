package mailsetup.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work beside the screen, with its outcome on the screen's thread.
 *
 * @param workers runs the work
 * @param screen runs what touches models and nodes, in order
 */
public record Jobs(Executor workers, Executor screen) {
    /**
     * Does this, then hands on what came of it.
     *
     * @param failed also told of an {@link Error}, so that no job ends in silence
     */
    public <T> Job start(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(work, done, failed, _ -> {});
    }

    /**
     * The same for work that ends with something to be put away.
     *
     * @param late gets what came of a job that was given up meanwhile
     */
    public <T> Job start(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed, Consumer<T> late) {
        var job = new Job();
        workers.execute(() -> job.run(() -> outcome(work, done, failed, late), screen));
        return job;
    }

    private static <T> Job.Outcome outcome(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed,
            Consumer<T> late) {
        try {
            var result = work.call();
            return new Job.Outcome(() -> done.accept(result), () -> late.accept(result));
        } catch (Throwable problem) {
            return new Job.Outcome(() -> failed.accept(problem), () -> {});
        }
    }
}

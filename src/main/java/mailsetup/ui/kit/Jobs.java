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
        var job = new Job();
        workers.execute(() -> job.run(() -> outcome(work, done, failed), screen));
        return job;
    }

    private static <T> Runnable outcome(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            var result = work.call();
            return () -> done.accept(result);
        } catch (Throwable problem) {
            return () -> failed.accept(problem);
        }
    }
}

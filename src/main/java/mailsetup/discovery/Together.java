package mailsetup.discovery;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several questions of one source at the same time. */
public final class Together {
    private Together() {}

    /**
     * The outcomes in the order of the tasks. An interrupt ends all of them at once; then there are none, and the
     * thread stays interrupted.
     */
    public static <T> List<T> all(List<Supplier<T>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks.stream().map(task -> (Callable<T>) task::get).toList()).stream()
                    .map(Future::resultNow).toList();
        } catch (InterruptedException | CancellationException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}

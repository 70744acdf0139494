package mailsetup.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** Tests that mostly wait, several at a time. Each still passes or fails for itself, in the order in which they were named. */
public final class SideBySide implements AutoCloseable {
    private final ExecutorService workers;
    private final Map<String, Future<Void>> begun = new LinkedHashMap<>();

    /** At most so many at a time. */
    public SideBySide(int atOnce) {
        workers = Executors.newFixedThreadPool(atOnce);
    }

    /** Begins one. */
    public SideBySide and(String name, Executable test) {
        Callable<Void> work = () -> {
            run(test);
            return null;
        };
        if (begun.put(name, workers.submit(work)) != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
        return this;
    }

    /** What came of them; each waits for its own end alone. */
    public Stream<DynamicTest> tests() {
        return begun.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> await(entry.getValue())));
    }

    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }

    private static void await(Future<Void> test) throws Throwable {
        try {
            test.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private static void run(Executable test) throws Exception {
        try {
            test.execute();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}

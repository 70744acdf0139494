package mailsetup.support.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real program in a process of its own, with little memory. */
record BatchProcess(Process process, Path out, Path err) implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    static BatchProcess start(Path folder, String... args) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-Xlog:gc:file=" + folder.resolve(HeapLog.NAME + "-%p"), "-cp", classPath(),
                "mailsetup.Main"));
        command.addAll(List.of(args));
        var out = folder.resolve("stdout");
        var err = folder.resolve("stderr");
        return new BatchProcess(
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    /** The tests may run as a module or not; the program runs from the class path either way. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path").map(System::getProperty).filter(path -> path != null)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator))).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Ends it without any chance to tidy up, as soon as this is so. */
    void killWhen(BooleanSupplier soon) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (process.isAlive() && !soon.getAsBoolean() && System.nanoTime() < end) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("waited in vain for the end of a batch that was killed");
        }
    }

    int await() throws InterruptedException, IOException {
        if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("did not end: " + Files.readString(err));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

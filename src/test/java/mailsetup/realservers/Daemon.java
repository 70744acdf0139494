package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A running server. Closing it ends it with all its children, and removes its directory when they are gone. */
final class Daemon implements AutoCloseable {
    private final Scratch scratch;
    private final Process process;
    private final Thread emergency = new Thread(this::kill);

    /** Starts the words as a command, in the foreground. */
    Daemon(Scratch scratch, String... words) {
        this.scratch = scratch;
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectOutput(scratch.file("output").toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(emergency);
    }

    /** Waits for it; when that fails, closes it and tells what it said. */
    void orClose(Runnable waiting) {
        try {
            waiting.run();
        } catch (IllegalStateException e) {
            var said = String.join("\n", new ServerLog(scratch.file("output")).lines()) + "\n"
                    + String.join("\n", new ServerLog(scratch.file("log")).lines());
            close();
            throw new IllegalStateException("the server does not start: " + said, e);
        }
    }

    /** The main process and its children. */
    List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    Path directory() {
        return scratch.path();
    }

    @Override
    public void close() {
        var family = family();
        process.destroy();
        if (!ended(process.toHandle())) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        if (!family.stream().allMatch(Daemon::ended)) {
            throw new IllegalStateException("a process outlives its server: " + family);
        }
        Runtime.getRuntime().removeShutdownHook(emergency);
        scratch.close();
    }

    private void kill() {
        family().forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}

package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        // Nothing of it is to be kept, and Dovecot takes a second for a polite end. The main process first: it forks.
        family.forEach(ProcessHandle::destroyForcibly);
        Waiting.until("the end of " + family, () -> Optional.of(family).filter(f -> !anyAlive(f)));
        Runtime.getRuntime().removeShutdownHook(emergency);
        scratch.close();
    }

    /** Whether any of them is still there. */
    static boolean anyAlive(List<ProcessHandle> family) {
        return !family.stream().allMatch(Daemon::ended);
    }

    private void kill() {
        family().forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean ended(ProcessHandle process) {
        // The dead who wait to be collected have no command any more; in some containers nobody collects them.
        return !process.isAlive() || process.info().command().isEmpty();
    }
}

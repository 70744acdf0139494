package mailsetup.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import mailsetup.probe.Deadline;

/**
 * A process of the tests. Every wait for it has a bound and says what was waited for; closing it ends it with all that it
 * started, even what has left its family, which still carries a mark in its environment.
 */
public final class Child implements AutoCloseable {
    private static final String MARK = "MAILSETUP_TESTS_CHILD";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The system tells the start of a process in hundredths of a second after its own, which is rounded, too. */
    private static final Duration CLOCK_ERROR = Duration.ofSeconds(2);
    /** A process that calls execve has none or a single byte of environment for a moment (measured). */
    private static final Duration BECOMING_ANOTHER = Duration.ofSeconds(1);

    private final String name;
    private final String mark = MARK + "=" + UUID.randomUUID();
    private final Instant started = Instant.now();
    private final Process process;
    private final StringBuilder heard = new StringBuilder();
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private Child(ProcessBuilder builder) {
        name = builder.command().getFirst();
        builder.environment().put(MARK, mark.substring(MARK.length() + 1));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("output of " + name)
                .start(() -> listen(process.inputReader(StandardCharsets.UTF_8)));
    }

    /**
     * How a process ended.
     *
     * @param output what it wrote, errors included unless the builder sends them elsewhere
     */
    public record Ended(int code, String output) {}

    /** Starts it. */
    public static Child start(ProcessBuilder builder) {
        return new Child(builder);
    }

    /** Starts it, gives it that to read, and waits for its end. */
    public static Ended run(ProcessBuilder builder, String input) {
        try (var child = start(builder.redirectErrorStream(true))) {
            child.write(input);
            int code = child.end();
            return new Ended(code, child.rest());
        }
    }

    /** Runs the words as a command with nothing to read. */
    public static Ended run(String... words) {
        return run(new ProcessBuilder(words), "");
    }

    /** Its number in this system. */
    public long pid() {
        return process.pid();
    }

    /** The process and what it started, as far as it is known to be its family. */
    public List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    /** Writes a line to its standard input. */
    public void says(String line) {
        write(line + "\n");
    }

    /** Presses these keys, with nothing behind them. */
    public void types(String keys) {
        write(keys);
    }

    /** The next line it writes. */
    public String line() {
        return next("a line").orElseThrow(() -> new AssertionError(name + " ended without a line: " + heard));
    }

    /** What it wrote up to a line with these words, and that line. */
    public String until(String words) {
        for (var line = next(words); line.isPresent(); line = next(words)) {
            if (line.get().contains(words)) {
                return heard.toString();
            }
        }
        throw new AssertionError(name + " ended before it said " + words + ":\n" + heard);
    }

    /** Ends its standard input and waits for its end; its exit code. */
    public int end() {
        closeInput();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("waited %s in vain for the end of %s; it said:%n%s".formatted(PATIENCE, name,
                        heard));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    /** Ends its standard input and waits for the end of the first process that it started; the number of that one. */
    public long endOfTheFirst() {
        var first = process.children().min(Comparator.comparing(ProcessHandle::pid))
                .orElseThrow(() -> new AssertionError(name + " has nothing under it; it said:\n" + heard));
        closeInput();
        try {
            first.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return first.pid();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("waited %s in vain for the end of what runs under %s; it said:%n%s"
                    .formatted(PATIENCE, name, heard), e);
        }
    }

    @Override
    public void close() {
        var deadline = Deadline.in(PATIENCE);
        for (var alive = alive(); !alive.isEmpty(); alive = alive()) {
            if (deadline.isOver()) {
                throw new AssertionError("waited in vain for the end of what " + name + " started: " + alive);
            }
            alive.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private List<ProcessHandle> alive() {
        return Stream.concat(family().stream(),
                ProcessHandle.allProcesses().filter(this::mayComeFromIt).filter(this::isMarked)).distinct()
                .filter(Child::isRunning)
                .toList();
    }

    private boolean mayComeFromIt(ProcessHandle handle) {
        return handle.info().startInstant().filter(start -> start.isAfter(started.minus(CLOCK_ERROR))).isPresent();
    }

    private static boolean isRunning(ProcessHandle handle) {
        return handle.isAlive() && !hasEndedUnnoticed(handle);
    }

    // A zombie; in the state field of /proc/<pid>/stat, proc(5).
    private static boolean hasEndedUnnoticed(ProcessHandle handle) {
        try {
            var stat = read(handle, "stat");
            return "ZX".indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) >= 0;
        } catch (IOException _) {
            // It is gone, or this system does not tell.
            return false;
        }
    }

    private boolean isMarked(ProcessHandle handle) {
        try {
            var deadline = Deadline.in(BECOMING_ANOTHER);
            var environment = read(handle, "environ");
            while (environment.length() < 2 && isRunning(handle) && !deadline.isOver()) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                environment = read(handle, "environ");
            }
            return environment.contains(mark);
        } catch (IOException _) {
            // It has ended, belongs to somebody else, or this system does not tell.
            return false;
        }
    }

    private static String read(ProcessHandle handle, String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(handle.pid()), file), StandardCharsets.ISO_8859_1);
    }

    private void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // It has ended already and did not read everything.
        }
    }

    private void write(String text) {
        try {
            process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException _) {
            // It does not want to read any further; its answer tells why.
        }
    }

    private String rest() {
        while (next("the end of its output").isPresent()) {
            // Heard.
        }
        return heard.toString();
    }

    private Optional<String> next(String what) {
        try {
            var line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                throw new AssertionError(
                        "waited %s in vain for %s from %s; it said:%n%s".formatted(PATIENCE, what, name,
                                heard));
            }
            line.ifPresent(words -> heard.append(words).append('\n'));
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen(BufferedReader from) {
        try (from) {
            for (var line = from.readLine(); line != null; line = from.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException _) {
            // It was ended in the middle of a line.
        } finally {
            lines.add(Optional.empty());
        }
    }
}

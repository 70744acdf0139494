package mailsetup.secrets;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process of the test, whose password comes by standard input and by no argument. */
final class Forked implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Process process;
    private final BufferedReader out;

    /**
     * Starts it.
     *
     * @param under the program under which it runs, and its arguments; empty for none
     * @param environment in addition to that of the tests
     */
    Forked(List<String> under, Map<String, String> environment, List<String> options, Class<?> main,
            List<String> args) throws IOException {
        var command = new ArrayList<>(under);
        command.add(tool("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(args);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A program of the Java that runs the tests. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    void says(String line) throws IOException {
        var in = process.getOutputStream();
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /** What it printed up to a line with these words, and that line. */
    String until(String words) throws IOException {
        var heard = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            heard.append(line).append('\n');
            if (line.contains(words)) {
                return heard.toString();
            }
        }
        throw new AssertionError("ended before it said " + words + ":\n" + heard);
    }

    /** Writes its heap into that file, with what nobody reaches any more and no collection has removed yet. */
    void dumpAll(Path file) throws IOException, InterruptedException {
        jcmd("GC.heap_dump", "-all", file.toString());
    }

    /** Writes what is still reachable, once what has a finalizer has had its turn. */
    void dumpLive(Path file) throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run_finalization");
        jcmd("GC.heap_dump", file.toString());
    }

    private void jcmd(String... what) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(tool("jcmd"), Long.toString(process.pid())));
        command.addAll(List.of(what));
        var jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }

    /** Ends standard input and waits for the end of the process; its exit code. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        out.lines().forEach(_ -> {});
        if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The tests may run as a module or not; the program runs from the class path either way. */
    private static String classPath() {
        var given = Stream.of("jdk.module.path", "java.class.path").map(System::getProperty).filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)));
        return Stream.concat(given, Stream.of(ownFolder())).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the classes of the tests are, which patch the module. */
    private static String ownFolder() {
        try {
            var self = Path.of(Objects.requireNonNull(Program.class.getResource("Program.class")).toURI());
            return self.resolve("../../..").normalize().toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package mailsetup.secrets;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.testkit.Child;

/** A Java process of the test, whose password comes by standard input and by no argument. */
final class Forked implements AutoCloseable {
    private final Child child;

    /**
     * Starts it.
     *
     * @param under the program under which it runs, and its arguments; empty for none
     * @param environment in addition to that of the tests
     */
    Forked(List<String> under, Map<String, String> environment, List<String> options, Class<?> main,
            List<String> args) {
        var command = new ArrayList<>(under);
        command.add(tool("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(args);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        child = Child.start(builder);
    }

    /** A program of the Java that runs the tests. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    void says(String line) {
        child.says(line);
    }

    /** What it printed up to a line with these words, and that line. */
    String until(String words) {
        return child.until(words);
    }

    /** Writes its heap into that file, what lives and what no collection has removed yet. */
    void dumpAll(Path file) {
        jcmd("GC.heap_dump", "-all", file.toString());
    }

    /** What is needed still; the rest is collected before. */
    void dumpLive(Path file) {
        jcmd("GC.heap_dump", file.toString());
    }

    private void jcmd(String... what) {
        var words = Stream.concat(Stream.of(tool("jcmd"), Long.toString(child.pid())), Stream.of(what));
        var ended = Child.run(words.toArray(String[]::new));
        if (ended.code() != 0) {
            throw new AssertionError(ended.output());
        }
    }

    /** Ends standard input and waits for the end of the process; its exit code. */
    int end() {
        return child.end();
    }

    /**
     * The same where it runs under strace, which stays for as long as anything else that it woke, such as a session bus.
     *
     * @param log of strace
     */
    int endUnder(Path log) throws IOException {
        return Traced.exitCode(log, child.endOfTheFirst());
    }

    @Override
    public void close() {
        child.close();
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

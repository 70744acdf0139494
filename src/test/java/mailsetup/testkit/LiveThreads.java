package mailsetup.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Threads that are still alive, virtual ones included, which only the JDK's own dump shows. */
public final class LiveThreads {
    private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]*)\"");
    private static final int TRIES = 10;

    private LiveThreads() {}

    /** Those with one of these names, after each had a moment to end. */
    public static List<String> named(String... names) throws IOException {
        var alive = dump(names);
        for (int i = 0; i < TRIES && !alive.isEmpty(); i++) {
            alive = dump(names);
        }
        return alive;
    }

    private static List<String> dump(String... names) throws IOException {
        var file = Files.createTempDirectory("threads").resolve("dump.json");
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = Long.toString(ProcessHandle.current().pid());
        var ended = Child.run(tool, pid, "Thread.dump_to_file", "-format=json", file.toString());
        if (ended.code() != 0) {
            throw new IOException(ended.output());
        }
        try {
            return NAME.matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(name -> Stream.of(names).anyMatch(name::equals)).toList();
        } finally {
            Files.delete(file);
            Files.delete(file.getParent());
        }
    }
}

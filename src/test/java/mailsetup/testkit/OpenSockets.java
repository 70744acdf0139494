package mailsetup.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sockets this process has open, as Linux tells; other systems tell nothing. */
public final class OpenSockets {
    private static final Path OPEN = Path.of("/proc/self/fd");
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final int REMOTE = 2;
    private static final int INODE = 9;

    private OpenSockets() {}

    /** Whether this system tells. */
    public static boolean known() {
        return Files.isDirectory(OPEN);
    }

    /** How many are connected, or were, to that port. */
    public static long connectedTo(int port) throws IOException {
        if (!known()) {
            return 0;
        }
        var suffix = String.format(Locale.ROOT, ":%04X", port);
        var mine = inodes();
        try (var tcp = Files.lines(Path.of("/proc/self/net/tcp"));
                var tcp6 = Files.lines(Path.of("/proc/self/net/tcp6"))) {
            return Stream.concat(tcp, tcp6).map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[REMOTE].endsWith(suffix) && mine.contains(columns[INODE])).count();
        }
    }

    private static List<String> inodes() throws IOException {
        try (var files = Files.list(OPEN)) {
            return files.map(OpenSockets::target).map(SOCKET::matcher).filter(found -> found.matches())
                    .map(found -> found.group(1)).toList();
        }
    }

    /** Empty for one that was closed meanwhile. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException _) {
            return "";
        }
    }
}

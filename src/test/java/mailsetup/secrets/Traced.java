package mailsetup.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A process under strace: what it and its children made on disk, or opened to write. */
final class Traced {
    private static final String CALLS = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,"
            + "symlinkat,mknod,mknodat,truncate,unlink,unlinkat,bind";
    private static final Pattern WRITES = Pattern.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE");
    private static final Pattern OPENS = Pattern.compile("\\b(open|openat)\\(");
    private static final Pattern BINDS = Pattern.compile("\\bbind\\((?!.*sun_path=\")");
    private static final Pattern PATH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Traced() {}

    /** What stands before the command that is traced. */
    static List<String> into(Path log) {
        return List.of("strace", "-f", "-q", "--seccomp-bpf", "-s", "4096", "-o", log.toString(), "-e",
                "trace=" + CALLS, "-e", "signal=none");
    }

    /** The exit code of a process that was traced and has ended; strace pads a short number with blanks. */
    static int exitCode(Path log, long pid) throws IOException {
        var ended = Pattern.compile("(?m)^" + pid + " +\\+\\+\\+ exited with (\\d+)").matcher(Files.readString(log));
        if (!ended.find()) {
            throw new AssertionError("process " + pid + " did not exit by itself");
        }
        return Integer.parseInt(ended.group(1));
    }

    /** The paths, each once; calls that failed left nothing. */
    static Set<String> written(Path log) throws IOException {
        var paths = new TreeSet<String>();
        try (var lines = Files.lines(log)) {
            lines.filter(Traced::writes).forEach(
                    line -> PATH.matcher(line).results().map((MatchResult found) -> found.group(1))
                            .forEach(paths::add));
        }
        return paths;
    }

    private static boolean writes(String line) {
        boolean reads = OPENS.matcher(line).find() && !WRITES.matcher(line).find();
        return !reads && !line.contains(" = -1 ") && !BINDS.matcher(line).find();
    }
}

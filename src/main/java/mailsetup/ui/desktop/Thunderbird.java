package mailsetup.ui.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Thunderbird on this computer. No version takes an account on its command line (none is documented up to 153), so it is started
 * without any argument: without an account it opens its set-up by itself.
 */
public record Thunderbird(Path program) {
    /** The one that is installed in a usual place. */
    public static Optional<Thunderbird> find() {
        return find(System.getenv(), List.of(Path.of("/Applications/Thunderbird.app/Contents/MacOS/thunderbird")));
    }

    static Optional<Thunderbird> find(Map<String, String> environment, List<Path> more) {
        var onPath = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> path(folder, "thunderbird"));
        var windows = Stream.of("ProgramFiles", "ProgramFiles(x86)").map(environment::get)
                .map(folder -> path(folder == null ? "" : folder, "Mozilla Thunderbird/thunderbird.exe"));
        return Stream.of(onPath, windows, more.stream().map(Optional::of)).flatMap(each -> each)
                .flatMap(Optional::stream).filter(Files::isRegularFile).filter(Files::isExecutable).findFirst()
                .map(Thunderbird::new);
    }

    /**
     * Starts it and goes on at once.
     *
     * @throws IOException when it cannot be started
     */
    public void start() throws IOException {
        new ProcessBuilder(program.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Optional<Path> path(String folder, String file) {
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder).resolve(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

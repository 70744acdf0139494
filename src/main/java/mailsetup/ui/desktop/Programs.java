package mailsetup.ui.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The mail programs of this computer, by the places where their set-ups put them.
 *
 * @param environment names the folders of programs
 * @param root before the places that are the same on every computer of a kind
 */
public record Programs(Map<String, String> environment, Path root) {
    /** No program at all. */
    public static final Programs NONE = new Programs(Map.of(), Path.of("nowhere"));
    private static final List<String> FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)");

    /** Those of this computer. */
    public static Programs here() {
        return new Programs(System.getenv(), Path.of("/"));
    }

    /** What was found, as the page names the ways to them. */
    public List<String> found() {
        var places = Map.of("thunderbird-profile", thunderbird(),
                "outlook-classic", installed("Microsoft Office/root/Office16/OUTLOOK.EXE"),
                "outlook-new", in("LOCALAPPDATA", "Microsoft/WindowsApps/olk.exe"),
                "mac-mail", shared("System/Applications/Mail.app"),
                "becky", installed("RimArts/B2/B2.exe"));
        return places.entrySet().stream().filter(each -> each.getValue().findFirst().isPresent())
                .map(Map.Entry::getKey).sorted().toList();
    }

    /**
     * Starts Thunderbird and goes on at once. No version takes an account on its command line (none is documented up to
     * 153), so it gets no argument: without an account it opens its set-up by itself.
     *
     * @return whether there is one
     * @throws IOException when it cannot be started
     */
    public boolean startThunderbird() throws IOException {
        var program = thunderbird().findFirst();
        if (program.isPresent()) {
            new ProcessBuilder(program.get().toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        }
        return program.isPresent();
    }

    /** Where Thunderbird stands. */
    Stream<Path> thunderbird() {
        var onPath = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> path(folder, "thunderbird"));
        return Stream.of(onPath, installed("Mozilla Thunderbird/thunderbird.exe"),
                shared("Applications/Thunderbird.app/Contents/MacOS/thunderbird")).flatMap(each -> each)
                .filter(Files::isRegularFile).filter(Files::isExecutable);
    }

    private Stream<Path> installed(String file) {
        return FOLDERS.stream().flatMap(folder -> in(folder, file));
    }

    private Stream<Path> shared(String file) {
        return path(root.toString(), file).filter(Programs::isThere);
    }

    private Stream<Path> in(String folder, String file) {
        return path(environment.getOrDefault(folder, ""), file).filter(Programs::isThere);
    }

    /** Programs of the Windows store are links that cannot be followed. */
    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Stream<Path> path(String folder, String file) {
        try {
            return folder.isEmpty() ? Stream.empty() : Stream.of(Path.of(folder).resolve(file));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}

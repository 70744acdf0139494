package mailsetup.core.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders that a system gives to programs.
 *
 * @param system the name of the operating system, as {@code os.name} tells it
 * @param environment of this process
 */
public record SystemFolders(String system, Map<String, String> environment) {
    private static final String NAME = "mail-setup-assistant";

    /** Those of this computer. */
    public static SystemFolders here(Map<String, String> environment) {
        return new SystemFolders(System.getProperty("os.name"), environment);
    }

    /**
     * What the program keeps for this person: XDG Base Directory on Linux, LocalAppData on Windows (it does not follow
     * the person to other computers), Application Support on macOS. Empty where the environment names no home.
     */
    public Optional<Path> data() {
        if (isWindows()) {
            return folder("LOCALAPPDATA").map(folder -> folder.resolve(NAME));
        }
        var own = isMac()
                ? folder("HOME").map(home -> home.resolve("Library/Application Support"))
                : folder("XDG_DATA_HOME").or(() -> folder("HOME").map(home -> home.resolve(".local/share")));
        return own.map(folder -> folder.resolve(NAME));
    }

    /** How this person likes the program: XDG Base Directory on Linux, else where {@link #data()} is. */
    public Optional<Path> settings() {
        return isWindows() || isMac()
                ? data()
                : folder("XDG_CONFIG_HOME").or(() -> folder("HOME").map(home -> home.resolve(".config")))
                        .map(folder -> folder.resolve(NAME));
    }

    /** What an administrator keeps for everybody on this computer. */
    public Optional<Path> shared() {
        if (isWindows()) {
            return folder("ProgramData").map(folder -> folder.resolve(NAME));
        }
        return Optional.of(Path.of(isMac() ? "/Library/Application Support" : "/etc", NAME));
    }

    /** Where the system itself lies: whoever can change that can change everything. */
    public Optional<Path> ofSystem() {
        return isWindows() ? folder("SystemRoot") : Optional.of(Path.of("/"));
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** XDG: "If an implementation encounters a relative path […] it should consider the path invalid and ignore it." */
    private Optional<Path> folder(String variable) {
        try {
            return Stream.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()).map(Path::of)
                    .filter(path -> path.isAbsolute() || isWindows()).findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

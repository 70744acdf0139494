package mailsetup.ui.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the first window can be reached.
 *
 * @param folder nobody but this person may write there
 * @param name of the screen, so that windows on two screens do not answer for each other
 */
public record WindowAddress(Path folder, String name) {
    private static final String PROGRAM = "mail-setup-assistant";
    /** Linux takes 108 bytes with the end mark, macOS 104. */
    private static final int LONGEST = 103;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    /** The place of this person and screen; empty where there is none that is safe. */
    public static Optional<WindowAddress> find() {
        return find(System.getenv(), System.getProperty("user.home", ""), System.getProperty("os.name", ""));
    }

    static Optional<WindowAddress> find(Map<String, String> environment, String home, String system) {
        return folder(environment, home, system.toLowerCase(Locale.ROOT))
                .map(folder -> new WindowAddress(folder, screen(environment))).filter(WindowAddress::isShort);
    }

    /** The socket. */
    Path socket() {
        return folder.resolve(name);
    }

    /** Whoever holds it is the first. */
    Path lock() {
        return folder.resolve(name + ".lock");
    }

    /**
     * Makes the folder if need be.
     *
     * @return whether nobody else can put anything there
     */
    boolean isOurs() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
        // On Windows the folder is inside the profile of the person, whose rights it inherits.
        return !posix || isOurs(Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    private boolean isOurs(PosixFileAttributes folder) throws IOException {
        var me = this.folder.getFileSystem().getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return folder.isDirectory() && folder.owner().equals(me)
                && folder.permissions().stream().noneMatch(OTHERS::contains);
    }

    private boolean isShort() {
        return socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    private static Optional<Path> folder(Map<String, String> environment, String home, String system) {
        if (system.contains("windows")) {
            return absolute(environment.get("LOCALAPPDATA")).map(folder -> folder.resolve("Mail Setup Assistant"));
        }
        var own = absolute(home);
        if (system.contains("mac")) {
            return own.map(folder -> folder.resolve("Library/Application Support/Mail Setup Assistant"));
        }
        return absolute(environment.get("XDG_RUNTIME_DIR")).filter(Files::isDirectory)
                .or(() -> absolute(environment.get("XDG_STATE_HOME")))
                .or(() -> own.map(folder -> folder.resolve(".local/state")))
                .map(folder -> folder.resolve(PROGRAM));
    }

    private static String screen(Map<String, String> environment) {
        var names = Stream.of("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME").map(environment::get)
                .map(String::valueOf).collect(Collectors.joining("\n"));
        return "window-" + Integer.toHexString(names.hashCode());
    }

    /** XDG Base Directory Specification: a relative path is to be ignored. */
    private static Optional<Path> absolute(@Nullable String name) {
        try {
            return Optional.ofNullable(name).filter(given -> !given.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

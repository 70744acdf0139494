package mailsetup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The libraries of a Linux system that JavaFX needs for a window. They are looked for by name, so what is found elsewhere
 * counts as missing here: this explains why a window did not open, and decides nothing else.
 *
 * @param folders in which libraries lie
 */
record WindowLibraries(List<Path> folders) {
    /** By the packages of Debian 12 and Ubuntu; {@code readelf -d} names the libraries. */
    private static final Map<String, String> NEEDED = Map.of("libgtk-3.so.0", "libgtk-3-0", "libXtst.so.6", "libxtst6",
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "libfreetype.so.6", "libfreetype6");
    private static final List<String> GRAPHICS = List.of("libGL.so.1", "libXxf86vm.so.1");

    /** Those of this computer. */
    static WindowLibraries here() {
        var triplet = System.getProperty("os.arch").equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        return new WindowLibraries(
                Stream.of("/usr/lib/" + triplet, "/usr/lib64", "/usr/lib", "/lib/" + triplet, "/lib64",
                        "/lib", "/usr/local/lib").map(Path::of).toList());
    }

    /** The packages that bring what is not there, in the order of their names. */
    List<String> missing() {
        return NEEDED.entrySet().stream().filter(each -> !has(each.getKey())).map(Map.Entry::getValue).sorted()
                .toList();
    }

    /** Whether the graphics card can be asked to draw; without it JavaFX draws by itself, but complains at length. */
    boolean accelerated() {
        return GRAPHICS.stream().allMatch(this::has);
    }

    private boolean has(String library) {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(library)));
    }
}

package mailsetup.discovery.presets.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import mailsetup.discovery.presets.PresetBook;

/** The presets inside the program, which it lists itself: a new one is a new file and nothing else (ADR 0021). */
public final class Bundled {
    private static final String PLACE = "mailsetup/discovery/presets/data/";

    private Bundled() {}

    private static final class Opened {
        static final PresetBook BOOK = open();
    }

    /** All bundled presets. They are read as they are asked for, and once. */
    public static PresetBook book() {
        return Opened.BOOK;
    }

    private static PresetBook open() {
        var module = Bundled.class.getModule();
        try {
            return new ScannedBook(module.isNamed() ? inModule(module) : onClassPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> inModule(Module module) throws IOException {
        var reference = module.getLayer().configuration().findModule(module.getName()).orElseThrow().reference();
        var files = new TreeMap<String, byte[]>();
        try (var reader = reference.open(); var names = reader.list()) {
            for (var name : names.filter(Bundled::isPreset).toList()) {
                try (var in = reader.open(name).orElseThrow()) {
                    files.put(name.substring(PLACE.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static boolean isPreset(String name) {
        return name.startsWith(PLACE) && Folder.NAME.matcher(name.substring(PLACE.length())).matches();
    }

    /** In tests, and for whoever puts the jar on a class path. */
    private static Map<String, byte[]> onClassPath() throws IOException {
        try {
            var place = Bundled.class.getResource("/" + PLACE).toURI();
            return place.getScheme().equals("jar") ? inJar(place) : inFolder(Path.of(place));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, byte[]> inJar(URI place) throws IOException {
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return inFolder(jar.getPath("/" + PLACE));
        }
    }

    private static Map<String, byte[]> inFolder(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.list(folder)) {
            for (var file : found.filter(file -> Folder.NAME.matcher(Folder.name(file)).matches()).toList()) {
                files.put(Folder.name(file), Files.readAllBytes(file));
            }
        }
        return files;
    }
}

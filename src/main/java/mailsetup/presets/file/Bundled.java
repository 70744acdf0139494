package mailsetup.presets.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mailsetup.presets.PresetBook;

/** The presets inside the program, which it lists itself: a new one is a new file and nothing else (ADR 0021). */
public final class Bundled {
    private static final String PLACE = "mailsetup/presets/data/";

    private Bundled() {}

    /** All bundled presets as a book. */
    public static PresetBook book() {
        return Folder.book(read());
    }

    /** All bundled files, in no order. */
    public static List<PresetFile> read() {
        var module = Bundled.class.getModule();
        try {
            return module.isNamed() ? inModule(module) : onClassPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PresetFile> inModule(Module module) throws IOException {
        var reference = module.getLayer().configuration().findModule(module.getName()).orElseThrow().reference();
        var contents = new ArrayList<Content>();
        try (var reader = reference.open(); var names = reader.list()) {
            for (var name : names.filter(Bundled::isPreset).toList()) {
                contents.add(content(reader, name));
            }
        }
        return contents.parallelStream().map(Content::read).toList();
    }

    private static Content content(ModuleReader reader, String name) throws IOException {
        try (var in = reader.open(name).orElseThrow()) {
            return new Content(name.substring(PLACE.length()), in.readAllBytes());
        }
    }

    private static boolean isPreset(String name) {
        return name.startsWith(PLACE) && Folder.NAME.matcher(name.substring(PLACE.length())).matches();
    }

    /** In tests, and for whoever puts the jar on a class path. */
    private static List<PresetFile> onClassPath() throws IOException {
        try {
            var place = Bundled.class.getResource("/" + PLACE).toURI();
            return place.getScheme().equals("jar") ? inJar(place) : Folder.read(Path.of(place));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<PresetFile> inJar(URI place) throws IOException {
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return Folder.read(jar.getPath("/" + PLACE));
        }
    }

    private record Content(String name, byte[] bytes) {
        PresetFile read() {
            return PresetReader.read(name, bytes);
        }
    }
}

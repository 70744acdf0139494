package mailsetup.discovery.presets.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Message;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;

/** The preset files in one folder. Folders inside it and links are not followed. */
public final class Folder {
    /** What a preset file may be called. */
    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}\\.json");
    /** It may lie beside the presets it describes. */
    static final String SCHEMA = "preset.schema.json";
    private static final int MOST = 2000;

    private Folder() {}

    /**
     * Reads every file whose name ends in .json, in the order of the names, at most 2000.
     *
     * @throws IOException when the folder cannot be listed
     */
    public static List<PresetFile> read(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> name(file).endsWith(".json") && !name(file).equals(SCHEMA)).sorted()
                    .limit(MOST).map(Folder::file).toList();
        }
    }

    /** The good files of a folder; a folder that cannot be read is empty. */
    public static PresetBook book(Path folder) {
        try {
            return new PresetIndex(read(folder).stream().map(PresetFile::preset).flatMap(Optional::stream).toList());
        } catch (IOException e) {
            return new PresetIndex(List.of());
        }
    }

    private static PresetFile file(Path file) {
        if (!NAME.matcher(name(file)).matches()) {
            return unreadable(file, "preset.problem.file-name");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return unreadable(file, "preset.problem.not-a-file");
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return PresetReader.read(name(file), in.readNBytes(PresetReader.LARGEST + 1));
        } catch (IOException e) {
            return unreadable(file, "preset.problem.unreadable");
        }
    }

    private static PresetFile unreadable(Path file, String problem) {
        return PresetFile.unreadable(name(file), new Problem("", Message.of(problem)));
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }
}

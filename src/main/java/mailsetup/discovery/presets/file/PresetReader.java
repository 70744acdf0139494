package mailsetup.discovery.presets.file;

import java.util.Optional;
import mailsetup.discovery.presets.Preset;

/** Reads the text of one file. An organisation's file is trusted no more than any other from outside. */
public final class PresetReader {
    /** The largest file that is read, in bytes; the largest of ours has about 8000. */
    public static final int LARGEST = 64 * 1024;
    private static final String ENDING = ".json";

    private PresetReader() {}

    /**
     * Reads a file of that name; never throws, whatever is in it.
     *
     * @param content at most {@link #LARGEST} bytes are looked at
     */
    public static PresetFile read(String name, byte[] content) {
        var problems = new Problems();
        return FileTree.read(content, LARGEST, problems).map(root -> read(name, root))
                .orElseGet(() -> PresetFile.unreadable(name, problems.all().getFirst()));
    }

    private static PresetFile read(String name, Part root) {
        var problems = root.problems();
        var id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        var preset = problems.read(
                () -> Optional.of(new PresetForm(root).preset(id)), Optional.<Preset>empty());
        var found = problems.all();
        return new PresetFile(name, preset.filter(_ -> found.isEmpty()), found);
    }
}

package mailsetup.discovery.presets.file;

import java.util.Optional;
import mailsetup.core.json.JsonReader;
import mailsetup.core.json.JsonReading.Refused;
import mailsetup.core.json.JsonReading.Tree;

/** Files of our own form, which anybody may have written, as a tree with reasons. */
public final class FileTree {
    private static final int DEEPEST = 8;
    private static final int LONGEST = 4000;

    private FileTree() {}

    /**
     * The object that is the file; never throws, whatever is in it.
     *
     * @param largest bytes
     * @param problems is told the one reason why it is empty
     */
    public static Optional<Part> read(byte[] content, int largest, Problems problems) {
        return switch (new JsonReader(largest, DEEPEST, LONGEST).read(content)) {
            case Tree(var root) -> problems.read(() -> Optional.of(Part.of(root, "", problems)), Optional.empty());
            case Refused refused -> {
                problems.add(entry(refused, largest));
                yield Optional.empty();
            }
        };
    }

    private static BadEntry entry(Refused refused, int largest) {
        return switch (refused.why()) {
            case TOO_LARGE -> new BadEntry("", "preset.problem.too-large", largest / 1024);
            case NOT_UTF8 -> new BadEntry("", "preset.problem.not-utf8");
            case TOO_MUCH -> new BadEntry("", "preset.problem.too-much");
            case TWICE -> new BadEntry("", "preset.problem.twice", refused.line(), refused.column());
            case SYNTAX -> new BadEntry("", "preset.problem.syntax", refused.line(), refused.column());
        };
    }
}

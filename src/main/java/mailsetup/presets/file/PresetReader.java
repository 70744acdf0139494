package mailsetup.presets.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.presets.Preset;

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
        if (content.length > LARGEST) {
            return PresetFile.unreadable(name, new Problem("", Message.of("preset.problem.too-large", LARGEST / 1024)));
        }
        try {
            return read(name, JsonTree.read(text(content)));
        } catch (CharacterCodingException e) {
            return PresetFile.unreadable(name, new Problem("", Message.of("preset.problem.not-utf8")));
        } catch (StreamConstraintsException e) {
            return PresetFile.unreadable(name, new Problem("", Message.of("preset.problem.too-much")));
        } catch (JsonProcessingException e) {
            return PresetFile.unreadable(name, syntax(e));
        } catch (IOException e) {
            return PresetFile.unreadable(name, new Problem("", Message.of("preset.problem.unreadable")));
        }
    }

    private static PresetFile read(String name, Object root) {
        var problems = new Problems();
        var id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        var preset = problems.read(
                () -> Optional.of(new PresetForm(Part.of(root, "", problems)).preset(id)), Optional.<Preset>empty());
        var found = problems.all();
        return new PresetFile(name, preset.filter(_ -> found.isEmpty()), found);
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    /** The parser's own words may repeat the content, so only the place is told. */
    private static Problem syntax(JsonProcessingException e) {
        var place = Optional.ofNullable(e.getLocation());
        var twice = e.getMessage() != null && e.getMessage().startsWith("Duplicate field");
        return new Problem("", Message.of(twice ? "preset.problem.twice" : "preset.problem.syntax",
                place.map(at -> at.getLineNr()).orElse(1), place.map(at -> at.getColumnNr()).orElse(1)));
    }
}

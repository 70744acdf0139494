package mailsetup.discovery.presets.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads JSON from anybody: bounded in size, depth and length, in UTF-8, no entry twice. */
public final class StrictJson {
    private StrictJson() {}

    /**
     * What stands in the file, for {@link Part#of}; never throws, whatever is in it.
     *
     * @param largest bytes
     * @param problems is told the one reason why it is empty
     */
    public static Optional<Object> read(byte[] content, int largest, Problems problems) {
        return problems.read(() -> Optional.of(tree(content, largest)), Optional.empty());
    }

    private static Object tree(byte[] content, int largest) {
        if (content.length > largest) {
            throw new BadEntry("", "preset.problem.too-large", largest / 1024);
        }
        try {
            return JsonTree.read(text(content));
        } catch (CharacterCodingException e) {
            throw new BadEntry("", "preset.problem.not-utf8");
        } catch (StreamConstraintsException e) {
            throw new BadEntry("", "preset.problem.too-much");
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new BadEntry("", "preset.problem.unreadable");
        }
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    /** The parser's own words may repeat the content, so only the place is told. */
    private static BadEntry syntax(JsonProcessingException e) {
        var place = Optional.ofNullable(e.getLocation());
        var twice = e.getMessage() != null && e.getMessage().startsWith("Duplicate field");
        return new BadEntry("", twice ? "preset.problem.twice" : "preset.problem.syntax",
                place.map(at -> at.getLineNr()).orElse(1), place.map(at -> at.getColumnNr()).orElse(1));
    }
}

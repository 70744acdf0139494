package mailsetup.presets.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import mailsetup.text.Printable;

/**
 * One object in a preset file. Every way to read from it throws {@link BadEntry} with the place.
 *
 * @param place the way to it in the file
 */
record Part(JsonNode node, String place, Problems problems) {
    private static final int LONGEST = 600;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}]");

    /** This part, which holds nothing but these keys. */
    Part only(Set<String> keys) {
        node.fieldNames().forEachRemaining(name -> problems.read(() -> {
            if (!keys.contains(name)) {
                throw new BadEntry(place, "preset.problem.unknown-key", Printable.line(name));
            }
            return name;
        }, name));
        return this;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** A text that can be seen, 1 to 600 characters. */
    String text(String key) {
        return text(wanted(key), at(key));
    }

    /** A text that must be read further. */
    <T> T text(String key, Function<String, Optional<T>> reader, String problem) {
        var text = text(key);
        return reader.apply(text).orElseThrow(() -> new BadEntry(at(key), problem, Printable.line(text)));
    }

    /** A whole number within these bounds. */
    int number(String key, int least, int most) {
        var found = wanted(key);
        if (!found.isInt() || found.intValue() < least || found.intValue() > most) {
            throw new BadEntry(at(key), "preset.problem.number", least, most);
        }
        return found.intValue();
    }

    Part part(String key) {
        return part(wanted(key), at(key));
    }

    /** The objects of a list; a bad one is noted and left out. */
    <T> List<T> parts(String key, int most, Function<Part, T> reader) {
        return each(key, most, (node, at) -> reader.apply(part(node, at)));
    }

    /** The texts of a list, each read further; a bad one is noted and left out. */
    <T> List<T> texts(String key, int most, Function<String, Optional<T>> reader, String problem) {
        return each(key, most, (node, at) -> {
            var text = text(node, at);
            return reader.apply(text).orElseThrow(() -> new BadEntry(at, problem, Printable.line(text)));
        });
    }

    String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private <T> List<T> each(String key, int most, Reader<T> reader) {
        var list = wanted(key);
        if (!list.isArray() || list.size() > most) {
            throw new BadEntry(at(key), "preset.problem.list", most);
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < list.size(); i++) {
            var node = list.get(i);
            var at = at(key) + "[" + i + "]";
            problems.read(() -> Optional.of(reader.read(node, at)), Optional.<T>empty()).ifPresent(read::add);
        }
        return read;
    }

    private JsonNode wanted(String key) {
        return Optional.ofNullable(node.get(key)).orElseThrow(() -> new BadEntry(at(key), "preset.problem.missing"));
    }

    private Part part(JsonNode child, String at) {
        if (!child.isObject()) {
            throw new BadEntry(at, "preset.problem.object");
        }
        return new Part(child, at, problems);
    }

    private static String text(JsonNode child, String at) {
        if (!child.isTextual() || child.textValue().isBlank() || child.textValue().length() > LONGEST) {
            throw new BadEntry(at, "preset.problem.text", LONGEST);
        }
        if (UNSEEN.matcher(child.textValue()).find()) {
            throw new BadEntry(at, "preset.problem.unseen");
        }
        return child.textValue();
    }

    private interface Reader<T> {
        T read(JsonNode node, String at);
    }
}

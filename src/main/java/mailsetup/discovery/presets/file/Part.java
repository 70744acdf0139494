package mailsetup.discovery.presets.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.LocalText;
import mailsetup.core.text.Printable;

/**
 * One object in a file of ours. Every way to read from it throws {@link BadEntry} with the place.
 *
 * @param place the way to it in the file
 */
public record Part(ObjectNode node, String place, Problems problems) {
    private static final int LONGEST = 600;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** The part at that place, if what stands there is an object. */
    public static Part of(JsonNode child, String at, Problems problems) {
        if (child instanceof ObjectNode object) {
            return new Part(object, at, problems);
        }
        throw new BadEntry(at, "preset.problem.object");
    }

    /** This part, which holds nothing but these keys. */
    public Part only(Set<String> keys) {
        keys().filter(name -> !keys.contains(name))
                .forEach(name -> problems.add(new BadEntry(place, "preset.problem.unknown-key", name)));
        return this;
    }

    /** Whether that entry is there. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** A text that can be seen, 1 to 600 characters. */
    public String text(String key) {
        return text(wanted(key), at(key));
    }

    /** The texts of this part by the code of their language (ISO 639): English always, and any other. */
    public LocalText words() {
        text(Language.EN.code());
        var languages = keys().filter(key -> LANGUAGE.matcher(key).matches()).collect(Collectors.toSet());
        only(languages);
        return new LocalText(languages.stream().collect(Collectors.toMap(key -> key, this::text)));
    }

    /** A text that must be read further. */
    public <T> T text(String key, Function<String, Optional<T>> reader, String problem) {
        var text = text(key);
        return reader.apply(text).orElseThrow(() -> new BadEntry(at(key), problem, text));
    }

    /** A whole number within these bounds. */
    public int number(String key, int least, int most) {
        var found = wanted(key);
        if (found.isInt() && found.intValue() >= least && found.intValue() <= most) {
            return found.intValue();
        }
        throw new BadEntry(at(key), "preset.problem.number", least, most);
    }

    /** The object behind that key. */
    public Part part(String key) {
        return of(wanted(key), at(key), problems);
    }

    /** The objects of a list; a bad one is noted and left out. */
    public <T> List<T> parts(String key, int most, Function<Part, T> reader) {
        return each(key, most, (child, at) -> reader.apply(of(child, at, problems)));
    }

    /** The texts of a list, each read further; a bad one is noted and left out. */
    public <T> List<T> texts(String key, int most, Function<String, Optional<T>> reader, String problem) {
        return each(key, most, (child, at) -> {
            var text = text(child, at);
            return reader.apply(text).orElseThrow(() -> new BadEntry(at, problem, text));
        });
    }

    /** The place of that entry. */
    public String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private <T> List<T> each(String key, int most, Reader<T> reader) {
        if (!(wanted(key) instanceof ArrayNode list) || list.size() > most) {
            throw new BadEntry(at(key), "preset.problem.list", most);
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < list.size(); i++) {
            var child = list.get(i);
            var at = at(key) + "[" + i + "]";
            problems.read(() -> Optional.of(reader.read(child, at)), Optional.<T>empty()).ifPresent(read::add);
        }
        return read;
    }

    private Stream<String> keys() {
        return node.properties().stream().map(Map.Entry::getKey);
    }

    private JsonNode wanted(String key) {
        return Optional.ofNullable(node.get(key)).orElseThrow(() -> new BadEntry(at(key), "preset.problem.missing"));
    }

    private static String text(JsonNode child, String at) {
        var text = child.isTextual() ? child.textValue() : "";
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadEntry(at, "preset.problem.text", LONGEST);
        }
        if (!Printable.isHarmless(text)) {
            throw new BadEntry(at, "preset.problem.unseen");
        }
        return text;
    }

    private interface Reader<T> {
        T read(JsonNode child, String at);
    }
}

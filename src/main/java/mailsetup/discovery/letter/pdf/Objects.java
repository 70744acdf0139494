package mailsetup.discovery.letter.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The objects of a file by their numbers, found by looking for them: tables of places are often wrong. */
final class Objects {
    private static final Pattern BEGIN = Pattern.compile("(?<![0-9])([0-9]{1,7})[ \\r\\n]+[0-9]{1,5}[ \\r\\n]+obj");
    private static final Pattern STREAM = Pattern.compile("\\s{0,9}stream\\r?\\n");
    private static final int MOST = 20_000;

    private final Map<Integer, Value> all = new HashMap<>();
    private final Unpacked unpacked = new Unpacked();

    Objects(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var begins = BEGIN.matcher(text).results().limit(MOST).toList();
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i).end();
            int to = i + 1 < begins.size() ? begins.get(i + 1).start() : file.length;
            // No further than where the next one begins: what is never closed must not be read again for each.
            var parser = new Parser(Arrays.copyOfRange(file, from, to), 0);
            var number = Integer.valueOf(begins.get(i).group(1));
            parser.next().ifPresent(value -> all.put(number,
                    value instanceof Value.Dict dict ? withData(dict, text, file, from + parser.place()) : value));
        }
        List.copyOf(all.values()).forEach(this::unfold);
    }

    private static Value withData(Value.Dict dict, String text, byte[] file, int from) {
        var stream = STREAM.matcher(text).region(from, Math.min(text.length(), from + 20));
        int end = stream.lookingAt() ? text.indexOf("endstream", stream.end()) : -1;
        return end < 0 ? dict : new Value.Stream(dict, Arrays.copyOfRange(file, stream.end(), end));
    }

    /** Objects that lie packed in a stream (section 7.5.7). */
    private void unfold(Value value) {
        if (value instanceof Value.Stream stream && is(stream.dict(), "Type", "ObjStm")) {
            var data = data(stream);
            var head = new Parser(data, 0);
            int first = (int) number(stream.dict(), "First");
            for (int i = 0; i < Math.min(MOST, number(stream.dict(), "N")); i++) {
                if (head.next().orElse(null) instanceof Value.Num(var number)
                        && head.next().orElse(null) instanceof Value.Num(var place)) {
                    new Parser(data, Math.clamp(first + (long) place, 0, data.length)).next()
                            .ifPresent(each -> all.putIfAbsent((int) number, each));
                }
            }
        }
    }

    /** The unpacked content. */
    byte[] data(Value.Stream stream) {
        var filter = get(stream.dict(), "Filter");
        var names = filter.orElse(null) instanceof Value.Array(var several) ? several : filter.stream().toList();
        return names.isEmpty()
                ? stream.raw()
                : names.equals(List.of(new Value.Name("FlateDecode"))) ? unpacked.inflate(stream.raw()) : new byte[0];
    }

    /** All dictionaries of that type. */
    List<Value.Dict> typed(String type) {
        return all.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .flatMap(value -> value instanceof Value.Dict dict && is(dict, "Type", type)
                        ? Stream.of(dict)
                        : Stream.empty())
                .toList();
    }

    Optional<Value> get(Value.Dict dict, String key) {
        return Optional.ofNullable(dict.entries().get(key)).flatMap(this::follow);
    }

    /** A reference leads to one value, and that is no reference again. */
    Optional<Value> follow(Value value) {
        return value instanceof Value.Ref(var number) ? Optional.ofNullable(all.get(number)) : Optional.of(value);
    }

    Optional<Value.Dict> dict(Value.Dict dict, String key) {
        return get(dict, key)
                .flatMap(value -> value instanceof Value.Dict found ? Optional.of(found) : Optional.empty());
    }

    List<Value> list(Value.Dict dict, String key) {
        return get(dict, key).map(value -> value instanceof Value.Array(var items) ? items : List.of(value))
                .orElse(List.of());
    }

    double number(Value.Dict dict, String key) {
        return get(dict, key).orElse(null) instanceof Value.Num(var number) ? number : 0;
    }

    boolean is(Value.Dict dict, String key, String name) {
        return new Value.Name(name).equals(get(dict, key).orElse(null));
    }
}

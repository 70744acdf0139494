package mailsetup.support.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import mailsetup.core.text.Printable;

/** Pieces of a JSON tree. Every text from outside passes {@link #line(String)} on its way in. */
final class Node {
    private Node() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode kind(String kind) {
        return object().put("kind", kind);
    }

    static ArrayNode lines(List<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> array.add(line(text)));
        return array;
    }

    static <T> ArrayNode each(List<T> values, Function<T, ObjectNode> form) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    static String line(String text) {
        return Printable.line(text);
    }

    /** Puts the words there, unless there are none. */
    static void words(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, line(text));
        }
    }

    /** Puts the number there, if it is known. */
    static void known(ObjectNode json, String key, OptionalLong value) {
        value.ifPresent(number -> json.put(key, number));
    }
}

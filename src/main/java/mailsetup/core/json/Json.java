package mailsetup.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import mailsetup.core.text.Printable;

/**
 * JSON trees as text (RFC 8259); always the same text for the same tree. Whoever wrote a text in it, it passes
 * {@link Printable} here, so a file or a terminal can show it.
 */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter READABLE = MAPPER
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private Json() {}

    /** An empty object; its members keep their order. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** In one line without blanks. */
    public static String compact(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(printable(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Indented, with a line end. */
    public static String readable(JsonNode node) {
        return indented(node) + "\n";
    }

    /** Indented. */
    public static String indented(JsonNode node) {
        try {
            return READABLE.writeValueAsString(printable(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode printable(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var all = object();
                object.properties().forEach(each -> all.set(Printable.seen(each.getKey()), printable(each.getValue())));
                yield all;
            }
            case ArrayNode list -> {
                var all = array();
                list.forEach(each -> all.add(printable(each)));
                yield all;
            }
            case TextNode text -> JsonNodeFactory.instance.textNode(Printable.seen(text.textValue()));
            default -> node;
        };
    }
}

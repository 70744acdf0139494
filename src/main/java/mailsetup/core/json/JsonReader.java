package mailsetup.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import mailsetup.core.json.JsonReading.Reason;
import mailsetup.core.json.JsonReading.Refused;

/**
 * JSON (RFC 8259) from anybody: one value in UTF-8, no member twice, and bounded in every way. The streaming parser
 * alone: binding objects would cost a fifth of a second when the program is cold (measured).
 */
public final class JsonReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 25;
    private static final int MOST_TOKENS = 300_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final int largest;
    private final JsonFactory factory;

    /**
     * Reads within these bounds.
     *
     * @param largest bytes
     * @param deepest objects and lists in each other
     * @param longest characters of one text
     */
    public JsonReader(int largest, int deepest, int longest) {
        this.largest = largest;
        factory = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(deepest).maxStringLength(longest).maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER).maxTokenCount(MOST_TOKENS).build()).build();
    }

    /** What stands there; never throws, whatever it is. */
    public JsonReading read(byte[] content) {
        if (content.length > largest) {
            return Refused.because(Reason.TOO_LARGE);
        }
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Refused.because(Reason.NOT_UTF8);
        }
    }

    private JsonReading read(String text) {
        try (var parser = factory.createParser(text)) {
            parser.nextToken();
            var tree = value(parser);
            return parser.nextToken() == null
                    ? new JsonReading.Tree(tree)
                    : refused(Reason.SYNTAX, parser.currentTokenLocation());
        } catch (Twice e) {
            return refused(Reason.TWICE, e.getLocation());
        } catch (StreamConstraintsException e) {
            return Refused.because(Reason.TOO_MUCH);
        } catch (JsonProcessingException e) {
            return refused(Reason.SYNTAX, e.getLocation());
        } catch (IOException e) {
            return Refused.because(Reason.SYNTAX);
        }
    }

    /** The parser's own words may repeat the content, so only the place is told. */
    private static Refused refused(Reason why, JsonLocation place) {
        return place == null ? Refused.because(why) : new Refused(why, place.getLineNr(), place.getColumnNr());
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            case null, default -> throw new JsonParseException(parser, "no value");
        };
    }

    private static JsonNode number(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            case BIG_INTEGER -> NODES.numberNode(parser.getBigIntegerValue());
            case FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getDoubleValue());
        };
    }

    private static JsonNode object(JsonParser parser) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            if (object.has(key)) {
                throw new Twice(parser);
            }
            parser.nextToken();
            object.set(key, value(parser));
        }
        return object;
    }

    private static JsonNode list(JsonParser parser) throws IOException {
        var list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static final class Twice extends JsonParseException {
        @Serial
        private static final long serialVersionUID = 1;

        Twice(JsonParser parser) {
            super(parser, "a member twice");
        }
    }
}

package mailsetup.support.mailreport;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;

/** The JSON Schema of a report, worked out from the types that are written. */
final class MailReportSchema {
    static final Path FILE = Path.of("docs", "mailreport.schema.json");

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private MailReportSchema() {}

    static String text() throws IOException {
        var schema = new MailReportSchema();
        var root = object().put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", "Mail report")
                .put("type", "object").put("additionalProperties", false);
        root.putArray("required").add("format").add("version").add("report");
        root.set("properties", object().<ObjectNode>set("format", object().put("const", MaskedReport.FORMAT))
                .<ObjectNode>set("version", object().put("const", MaskedReport.VERSION))
                .set("report", schema.of(MailReport.class)));
        schema.arguments();
        var defs = root.putObject("$defs");
        schema.definitions.forEach(defs::set);
        var indent = new DefaultIndenter("  ", "\n");
        return new JsonMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .writeValueAsString(root) + "\n";
    }

    private ObjectNode of(Type type) {
        var raw = Form.raw(type);
        if (raw == String.class || raw == Hostname.class || raw == EmailAddress.class) {
            return object().put("type", "string");
        }
        if (raw == boolean.class) {
            return object().put("type", "boolean");
        }
        if (raw == int.class || raw == long.class) {
            return object().put("type", "integer");
        }
        if (raw == Duration.class) {
            return object().put("type", "integer").put("description", "milliseconds");
        }
        if (raw == Instant.class) {
            return object().put("type", "string").put("format", "date-time");
        }
        if (raw == Object.class) {
            return reference("Argument");
        }
        if (raw == List.class) {
            return object().put("type", "array").put("maxItems", Form.MOST).set("items", of(Form.argument(type)));
        }
        if (raw.isEnum()) {
            var words = object();
            var list = words.putArray("enum");
            Stream.of(raw.getEnumConstants()).forEach(each -> list.add(Keyword.of((Enum<?>) each)));
            return words;
        }
        return defined(raw);
    }

    private ObjectNode defined(Class<?> type) {
        var name = type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, type.isSealed() ? kinds(type) : record(type, type.getInterfaces().length > 0));
        }
        return reference(name);
    }

    private ObjectNode kinds(Class<?> sealed) {
        var any = object();
        var list = any.putArray("oneOf");
        Form.kinds(sealed).forEach(kind -> list.add(defined(kind)));
        return any;
    }

    private ObjectNode record(Class<?> type, boolean kind) {
        var json = object().put("type", "object").put("additionalProperties", false);
        var required = json.putArray("required");
        var properties = json.putObject("properties");
        if (kind) {
            required.add(Form.KIND);
            properties.set(Form.KIND, object().put("const", Form.word(type)));
        }
        for (var component : type.getRecordComponents()) {
            // Of its fault only the word is written.
            boolean fault = type == Diagnosis.class && component.getName().equals("fault");
            property(component.getName(), fault ? String.class : component.getGenericType(), json);
        }
        return json;
    }

    private void property(String name, Type type, ObjectNode json) {
        var raw = Form.raw(type);
        var properties = (ObjectNode) json.get("properties");
        if (raw == OptionalLong.class) {
            properties.set(name, of(long.class));
        } else if (raw == Optional.class) {
            properties.set(name, of(Form.argument(type)));
        } else {
            json.withArray("required").add(name);
            properties.set(name, of(type));
        }
    }

    /** What goes into a sentence: {@link Message} holds it without a type. */
    private void arguments() {
        var argument = object();
        var any = argument.putArray("anyOf").add(object().put("type", "string")).add(object().put("type", "number"));
        var text = object().put("type", "object");
        var kinds = new TreeMap<String, ObjectNode>(Map.of("message", defined(Message.class), "ms", of(long.class),
                "moment", of(Instant.class), "day", object().put("type", "string").put("format", "date"), "bytes",
                of(long.class), "protocol", of(mailsetup.core.Protocol.class), "text", text, "list",
                object().put("type", "array").put("maxItems", Form.MOST).set("items", reference("Argument"))));
        kinds.forEach((name, value) -> {
            var one = object().put("type", "object").put("additionalProperties", false);
            one.putArray("required").add(name);
            one.putObject("properties").set(name, value);
            any.add(one);
        });
        definitions.put("Argument", argument);
    }

    private static ObjectNode reference(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

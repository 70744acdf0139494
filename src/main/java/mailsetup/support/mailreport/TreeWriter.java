package mailsetup.support.mailreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import mailsetup.core.ByteSize;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.text.LocalText;
import mailsetup.diagnosis.Diagnosis;

/**
 * Makes the JSON tree of a report. There is one way in for a text: it passes {@code text}, whatever record it stands in.
 * Only the words that this program chose itself go around it: keys of messages and ids of faults.
 */
record TreeWriter(UnaryOperator<String> text) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The tree of a report. */
    JsonNode write(MailReport report) {
        return write(MailReport.class, report);
    }

    private JsonNode write(Type type, Object value) {
        return switch (value) {
            case String said -> said(said);
            case Boolean bool -> NODES.booleanNode(bool);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Duration time -> NODES.numberNode(time.toMillis());
            case Instant moment -> NODES.textNode(moment.toString());
            case Enum<?> constant -> NODES.textNode(Keyword.of(constant));
            case Hostname host -> said(host.ascii());
            case EmailAddress address -> said(address.toString());
            case Message message -> message(message);
            case Diagnosis diagnosis -> diagnosis(diagnosis);
            case List<?> list -> list(list, Form.argument(type));
            case Record part -> Form.raw(type).isSealed()
                    ? part(NODES.objectNode().put(Form.KIND, Form.word(part.getClass())), part)
                    : part(NODES.objectNode(), part);
            default -> throw new IllegalArgumentException("no form for " + value.getClass());
        };
    }

    private JsonNode said(String said) {
        return NODES.textNode(text.apply(said));
    }

    private JsonNode list(List<?> list, Type type) {
        var array = NODES.arrayNode();
        list.stream().limit(Form.MOST).forEach(value -> array.add(write(type, value)));
        return array;
    }

    private ObjectNode part(ObjectNode json, Record part) {
        for (var component : part.getClass().getRecordComponents()) {
            put(json, component.getName(), component.getGenericType(), value(component, part));
        }
        return json;
    }

    private void put(ObjectNode json, String name, Type type, Object value) {
        switch (value) {
            case OptionalLong number -> number.ifPresent(known -> json.put(name, known));
            case Optional<?> some -> some.ifPresent(known -> json.set(name, write(Form.argument(type), known)));
            default -> json.set(name, write(type, value));
        }
    }

    private static Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode message(Message message) {
        return NODES.objectNode().put("key", message.key()).set("args", arguments(message.args()));
    }

    private JsonNode arguments(Collection<?> values) {
        var array = NODES.arrayNode();
        values.stream().limit(Form.MOST).forEach(value -> array.add(argument(value)));
        return array;
    }

    /** Text and whole numbers are written as they are, everything else with its type. */
    private JsonNode argument(Object value) {
        return switch (value) {
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Number number -> NODES.numberNode(number.doubleValue());
            case Message message -> typed("message", message(message));
            case Duration time -> typed("ms", NODES.numberNode(time.toMillis()));
            case Instant moment -> typed("moment", NODES.textNode(moment.toString()));
            case LocalDate day -> typed("day", NODES.textNode(day.toString()));
            case ByteSize size -> typed("bytes", NODES.numberNode(size.bytes()));
            case Protocol protocol -> typed("protocol", NODES.textNode(Keyword.of(protocol)));
            case LocalText text -> typed("text", words(text));
            case Collection<?> all -> typed("list", arguments(all));
            default -> said(value.toString());
        };
    }

    private JsonNode words(LocalText text) {
        var json = NODES.objectNode();
        text.words().forEach((code, word) -> json.set(code, said(word)));
        return json;
    }

    private static ObjectNode typed(String type, JsonNode value) {
        return NODES.objectNode().set(type, value);
    }

    /** What the catalogue says of the fault is not repeated. */
    private ObjectNode diagnosis(Diagnosis diagnosis) {
        var json = NODES.objectNode().put("fault", diagnosis.id()).put("sureness",
                Keyword.of(diagnosis.sureness()));
        json.set("facts", arguments(diagnosis.facts()));
        for (var component : Diagnosis.class.getRecordComponents()) {
            if (List.of("servers", "evidence", "ruledOut", "changes").contains(component.getName())) {
                put(json, component.getName(), component.getGenericType(), value(component, diagnosis));
            }
        }
        return json;
    }
}

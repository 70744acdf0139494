package mailsetup.support.mailreport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.ByteSize;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.core.text.LocalText;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.support.KnownFaults;
import org.jspecify.annotations.Nullable;

/** Makes a report of a JSON tree, which anybody may have written: what is not exactly in its form is refused. */
final class TreeReader {
    /** A good hundred years, in milliseconds. */
    private static final long LONGEST = 4_000_000_000_000L;
    private static final int LAST_YEAR = 9999;

    private static final Messages KNOWN = Messages.in(Language.EN);

    /**
     * The report in that tree.
     *
     * @throws NewerException when it names a message or a fault that this program does not know
     * @throws IllegalArgumentException when it has not the form
     */
    MailReport read(JsonNode json) {
        return (MailReport) read(MailReport.class, json);
    }

    private Object read(Type type, JsonNode json) {
        var raw = Form.raw(type);
        if (raw == String.class) {
            return said(json);
        }
        if (raw == boolean.class) {
            require(json.isBoolean());
            return json.booleanValue();
        }
        if (raw == int.class) {
            require(json.isInt());
            return json.intValue();
        }
        if (raw == long.class) {
            return whole(json);
        }
        if (raw == Duration.class) {
            return time(json);
        }
        if (raw == Instant.class) {
            return moment(json);
        }
        if (raw == Hostname.class) {
            return Hostname.of(said(json));
        }
        if (raw == EmailAddress.class) {
            return EmailAddress.of(said(json));
        }
        if (raw == Message.class) {
            return message(json);
        }
        if (raw == Diagnosis.class) {
            return diagnosis(json);
        }
        if (raw == List.class) {
            return list(json, each -> read(Form.argument(type), each));
        }
        return raw.isEnum() ? constant(raw, json) : part(kind(raw, json), json, raw.isSealed() ? 1 : 0);
    }

    private Object part(Class<?> type, JsonNode json, int more) {
        require(json.isObject());
        var components = type.getRecordComponents();
        var values = new ArrayList<Object>();
        int seen = more;
        for (var component : components) {
            var value = json.get(component.getName());
            seen += value == null ? 0 : 1;
            values.add(component(component.getGenericType(), value));
        }
        require(seen == json.size());
        return made(type, components, values);
    }

    private Object component(Type type, @Nullable JsonNode json) {
        var raw = Form.raw(type);
        if (raw == OptionalLong.class) {
            return json == null ? OptionalLong.empty() : OptionalLong.of(whole(json));
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(json).map(known -> read(Form.argument(type), known));
        }
        if (raw == List.class && json == null) {
            // Written before there was such a list.
            return List.of();
        }
        return read(type, there(json));
    }

    private static Object made(Class<?> type, RecordComponent[] components, List<Object> values) {
        try {
            return type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new)).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> kind(Class<?> type, JsonNode json) {
        if (!type.isSealed()) {
            require(type.isRecord());
            return type;
        }
        var word = word(there(json.get(Form.KIND)));
        return Form.kinds(type).stream().filter(kind -> Form.word(kind).equals(word)).findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Object constant(Class<?> type, JsonNode json) {
        var word = word(json);
        return Stream.of(type.getEnumConstants()).filter(each -> Keyword.of((Enum<?>) each).equals(word)).findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> form) {
        require(json.isArray() && json.size() <= Form.MOST);
        var all = new ArrayList<T>();
        json.forEach(each -> all.add(form.apply(each)));
        return List.copyOf(all);
    }

    private Message message(JsonNode json) {
        require(json.isObject() && json.size() == 2);
        var key = word(there(json.get("key")));
        if (!KNOWN.has(key)) {
            throw new NewerException();
        }
        return new Message(key, arguments(there(json.get("args"))));
    }

    private List<Object> arguments(JsonNode json) {
        return list(json, this::argument);
    }

    private Object argument(JsonNode json) {
        if (json.isTextual()) {
            return said(json);
        }
        if (json.isNumber()) {
            return json.isIntegralNumber() ? (Object) whole(json) : (Object) json.doubleValue();
        }
        require(json.isObject() && json.size() == 1);
        var type = json.fieldNames().next();
        var value = there(json.get(type));
        return switch (type) {
            case "message" -> message(value);
            case "ms" -> time(value);
            case "moment" -> moment(value);
            case "day" -> LocalDate.parse(word(value));
            case "bytes" -> new ByteSize(whole(value));
            case "protocol" -> constant(Protocol.class, value);
            case "text" -> words(value);
            case "list" -> arguments(value);
            default -> throw new IllegalArgumentException("no such type");
        };
    }

    private static LocalText words(JsonNode json) {
        require(json.isObject() && json.size() <= Form.MOST);
        return new LocalText(json.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> said(word.getValue()))));
    }

    private Diagnosis diagnosis(JsonNode json) {
        require(json.isObject());
        var fault = KnownFaults.find(word(there(json.get("fault")))).orElseThrow(NewerException::new);
        var parts = Stream.of(Diagnosis.class.getRecordComponents()).filter(component -> json.has(component.getName()))
                .count();
        require(parts == json.size());
        var servers = list(there(json.get("servers")), each -> (ServerSettings) read(ServerSettings.class, each));
        require(!servers.isEmpty());
        return new Diagnosis(fault,
                (Sureness) constant(Sureness.class, there(json.get("sureness"))), servers,
                arguments(there(json.get("facts"))), list(there(json.get("evidence")), this::message),
                list(there(json.get("ruledOut")), this::message),
                list(there(json.get("changes")), each -> (Change) read(Change.class, each)));
    }

    private static String said(JsonNode json) {
        require(json.isTextual() && Printable.isHarmless(json.textValue()));
        return json.textValue();
    }

    private static String word(JsonNode json) {
        require(json.isTextual());
        return json.textValue();
    }

    private static long whole(JsonNode json) {
        require(json.isIntegralNumber() && json.canConvertToLong());
        return json.longValue();
    }

    private static Duration time(JsonNode json) {
        long ms = whole(json);
        require(ms >= -LONGEST && ms <= LONGEST);
        return Duration.ofMillis(ms);
    }

    private static Instant moment(JsonNode json) {
        var moment = Instant.parse(word(json));
        int year = moment.atZone(ZoneOffset.UTC).getYear();
        require(year >= 0 && year <= LAST_YEAR);
        return moment;
    }

    private static JsonNode there(@Nullable JsonNode json) {
        require(json != null && !json.isNull());
        return Objects.requireNonNull(json);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not as documented");
        }
    }

    /** Only a newer program can have written it. */
    static final class NewerException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}

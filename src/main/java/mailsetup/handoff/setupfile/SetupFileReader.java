package mailsetup.handoff.setupfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.json.JsonReader;
import mailsetup.core.json.JsonReading;

/** Reads setup files from anybody: what is not exactly as documented is refused, nothing is guessed or skipped. */
public final class SetupFileReader {
    private static final Set<String> MEMBERS = Set.of("format", "version", "maker", "contact", "address", "domains",
            "name", "preferred", "servers", "tested");
    private static final Set<String> SERVER_MEMBERS = Set.of("protocol", "host", "port", "security", "user");
    private static final int DEEPEST = 4;
    private static final JsonReader JSON = new JsonReader(SetupFile.LARGEST, DEEPEST, SetupFile.LARGEST);

    private SetupFileReader() {}

    /** Reads the bytes of a file; anything is allowed to come. */
    public static Reading read(byte[] bytes) {
        return switch (JSON.read(bytes)) {
            case JsonReading.Tree(var root) -> form(root);
            case JsonReading.Refused(var why, _, _) -> refused(
                    why == JsonReading.Reason.TOO_LARGE ? "handoff.file.too-large" : "handoff.file.not-json");
        };
    }

    private static Reading form(JsonNode root) {
        try {
            return read(root);
        } catch (IllegalArgumentException | DateTimeException e) {
            return refused("handoff.file.wrong");
        }
    }

    private static Reading read(JsonNode json) {
        if (!json.isObject() || !json.path("format").asText().equals(SetupFileWriter.FORMAT)) {
            return refused("handoff.file.other");
        }
        if (number(json, "version") > SetupFileWriter.VERSION) {
            return refused("handoff.file.newer");
        }
        require(number(json, "version") == SetupFileWriter.VERSION);
        onlyMembers(json, MEMBERS);
        return new Reading.Good(new SetupFile(text(json, "maker"), text(json, "contact"),
                optional(json, "address").map(EmailAddress::of),
                list(json, "domains").stream().map(each -> Hostname.of(text(each))).toList(), text(json, "name"),
                word(Protocol.class, needed(json, "preferred")),
                list(json, "servers").stream().map(SetupFileReader::server).toList(),
                optional(json, "tested").map(LocalDate::parse)));
    }

    private static SetupFile.Server server(JsonNode json) {
        onlyMembers(json, SERVER_MEMBERS);
        var endpoint = new Endpoint(word(Protocol.class, needed(json, "protocol")), Hostname.of(needed(json, "host")),
                number(json, "port"), word(Security.class, needed(json, "security")));
        return new SetupFile.Server(endpoint, needed(json, "user"));
    }

    private static void onlyMembers(JsonNode json, Set<String> known) {
        require(json.isObject());
        json.fieldNames().forEachRemaining(name -> require(known.contains(name)));
    }

    private static <E extends Enum<E>> E word(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants()).filter(each -> Keyword.of(each).equals(word))
                .findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private static int number(JsonNode json, String name) {
        var number = json.path(name);
        require(number.isInt());
        return number.intValue();
    }

    private static List<JsonNode> list(JsonNode json, String name) {
        var list = json.get(name);
        var all = new ArrayList<JsonNode>();
        if (list != null) {
            require(list.isArray());
            list.forEach(all::add);
        }
        return all;
    }

    private static String text(JsonNode json, String name) {
        return optional(json, name).orElse("");
    }

    private static String needed(JsonNode json, String name) {
        return optional(json, name).orElseThrow(IllegalArgumentException::new);
    }

    private static Optional<String> optional(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(SetupFileReader::text);
    }

    private static String text(JsonNode value) {
        require(value.isTextual() && !value.textValue().isEmpty());
        return value.textValue();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not as documented");
        }
    }

    private static Reading refused(String key) {
        return new Reading.Refused(Message.of(key));
    }
}

package mailsetup.support.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import mailsetup.core.json.Json;
import mailsetup.core.json.JsonReader;

/** One line of the journal, as JSON. */
sealed interface JournalLine {
    /** What the journal is about. */
    record Head(int accounts, String list) implements JournalLine {}

    /** A password is about to be sent for this account. */
    record Login(int number) implements JournalLine {}

    /** An account is done. */
    record Done(Outcome outcome) implements JournalLine {}

    /** A line is as long as what a server says in it. */
    JsonReader JSON = new JsonReader(64 * 1024, 4, 16 * 1024);

    default String json() {
        var json = Json.object();
        switch (this) {
            case Head(int accounts, var list) -> json.put("journal", 1).put("accounts", accounts).put("list", list);
            case Login(int number) -> json.put("login", number);
            case Done(var outcome) -> json.put("done", outcome.number()).set("outcome", json(outcome));
        }
        return json.toString();
    }

    /** The line; empty when it is none of ours, or broken. */
    static Optional<JournalLine> read(String line) {
        return JSON.read(line.getBytes(StandardCharsets.UTF_8)).tree().flatMap(JournalLine::read);
    }

    private static Optional<JournalLine> read(JsonNode json) {
        try {
            if (json.has("journal")) {
                return json.path("journal").asInt() == 1
                        ? Optional.of(new Head(json.path("accounts").asInt(), json.path("list").asText()))
                        : Optional.empty();
            }
            return json.has("login")
                    ? Optional.of(new Login(json.path("login").asInt()))
                    : json.has("done")
                            ? Optional.of(new Done(outcome(json.path("done").asInt(), json.path("outcome"))))
                            : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode json(Outcome outcome) {
        var json = Json.object().put("address", outcome.address()).put("status", outcome.status().name())
                .put("fault", outcome.fault()).put("sureness", outcome.sureness()).put("code", outcome.code())
                .put("said", outcome.said());
        var servers = json.putArray("servers");
        outcome.servers().forEach(servers::add);
        return json;
    }

    private static Outcome outcome(int number, JsonNode json) {
        var servers = new ArrayList<String>();
        json.path("servers").forEach(server -> servers.add(server.asText()));
        return new Outcome(number, json.path("address").asText(),
                Outcome.Status.valueOf(json.path("status").asText()), json.path("fault").asText(),
                json.path("sureness").asText(), json.path("code").asText(), servers, json.path("said").asText());
    }
}

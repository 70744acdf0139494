package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.migration.CopyCommand;
import mailsetup.assistant.migration.Earlier;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveTable;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.core.Keyword;
import mailsetup.core.json.JsonReader;
import mailsetup.core.text.Messages;

/** The examination of a move as JSON, in the form that docs/migration.md promises. */
public final class MigrationJson {
    private static final int VERSION = 1;
    private static final JsonReader READER = new JsonReader(4 << 20, 40, 20_000);

    private MigrationJson() {}

    /** The JSON text; its sentences are in the language of the messages, everything else is the same in all. */
    public static String write(Move move, Messages messages) {
        var both = move.both();
        var json = Node.object().put("version", VERSION).put("address", line(both.question().address().toString()))
                .put("at", both.now().toInstant().toString()).put("agreedName", line(both.agreed()));
        for (var side : Side.values()) {
            both.sides().on(side).ifPresentOrElse(
                    place -> json.set(side.word(), side(place, both.on(side))),
                    () -> json.putNull(side.word()));
        }
        json.set("leads", each(both.leads().all(), MigrationJson::lead));
        json.set("rows", each(new MoveTable(both).rows(), row -> Node.object().put("id", row.id())
                .put("title", messages.text(row.title())).put("old", line(messages.text(row.old())))
                .put("new", line(messages.text(row.current())))));
        var diagnoses = new DiagnosisJson(messages);
        json.set("causes", each(move.causes(), diagnoses::of));
        if (move.found()) {
            json.put("copyCommand", line(new CopyCommand(both).line()));
        } else {
            json.putNull("copyCommand");
        }
        return ReportJson.text(json);
    }

    /** What an earlier look counted at the old server; empty when the text is no such report or counted nothing. */
    public static Optional<Earlier> earlier(byte[] json) {
        return READER.read(json).tree().flatMap(MigrationJson::earlier);
    }

    private static Optional<Earlier> earlier(JsonNode tree) {
        try {
            var messages = tree.at("/old/messages");
            return tree.at("/version").intValue() == VERSION && messages.canConvertToLong()
                    && messages.isIntegralNumber()
                            ? Optional.of(new Earlier(Instant.parse(tree.at("/at").asText("")), messages.longValue()))
                            : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ObjectNode lead(Lead lead) {
        var json = Node.object().put("source", Keyword.of(lead.source())).put("asked", Keyword.of(lead.asked()))
                .put("outcome", Keyword.of(lead.outcome())).put("name", line(lead.name()));
        json.set("values", lines(lead.values()));
        return json.put("ttlSeconds", lead.ttl().toSeconds());
    }

    private static ObjectNode side(SideLocation place, Optional<SideFacts> facts) {
        var json = Node.object().put("name", line(place.name().ascii()));
        json.set("addresses", lines(place.addresses()));
        facts.ifPresent(seen -> {
            json.put("answers", seen.answers()).put("loginsSent", seen.loginsSent()).put("loggedIn", seen.loggedIn());
            seen.messages().ifPresentOrElse(count -> json.put("messages", count), () -> json.putNull("messages"));
            json.set("certificateNames", lines(seen.certificateNames()));
            json.put("takesMail", Keyword.of(seen.envelopeSays()));
            var wires = Stream.concat(seen.doors().stream(), seen.login().stream());
            json.set("doors", each(wires.toList(), report -> Node.object()
                    .put("protocol", report.settings().protocol().name())
                    .put("port", report.settings().endpoint().port())
                    .put("security", Keyword.of(report.settings().endpoint().security())).put("works", report.works())
                    .put("loginsSent", report.loginsSent())));
        });
        return json;
    }
}

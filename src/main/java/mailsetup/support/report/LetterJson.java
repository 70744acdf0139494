package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.text.Messages;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.letter.Excerpt;
import mailsetup.discovery.letter.Found;
import mailsetup.discovery.letter.LetterAccount;
import mailsetup.discovery.letter.LetterReading;
import mailsetup.discovery.letter.LetterServer;
import mailsetup.discovery.letter.LetterUser;

/** What was found in a letter as JSON, in the form that docs/json.md promises; passwords only by their length. */
public final class LetterJson {
    private static final int VERSION = 1;

    private final LetterReading reading;
    private final String pasted;
    private final Messages messages;

    private LetterJson(LetterReading reading, String pasted, Messages messages) {
        this.reading = reading;
        this.pasted = pasted;
        this.messages = messages;
    }

    /** The JSON text; its sentences are in the language of the messages. */
    public static String write(LetterReading reading, String pasted, Messages messages) {
        return new LetterJson(reading, pasted, messages).json().toPrettyString();
    }

    private ObjectNode json() {
        var json = Node.object().put("version", VERSION);
        json.set("accounts", each(reading.accounts(), this::account));
        json.set("servers", each(Stream.of(Protocol.values()).map(reading.servers()::get)
                .filter(server -> server != null).toList(), this::server));
        json.set("remarks", lines(reading.remarks().stream().map(this::words).toList()));
        json.set("missing", lines(reading.missing().stream().map(this::words).toList()));
        json.set("former", lines(reading.former()));
        json.set("leftOver", lines(reading.leftOver()));
        return json;
    }

    private ObjectNode account(LetterAccount account) {
        var json = Node.object();
        put(json, "address", account.address(), (node, address) -> node.put("value", line(address.toString())));
        put(json, "password", account.password(), (node, secret) -> node.put("characters", secret.length()));
        return json;
    }

    private ObjectNode server(LetterServer server) {
        var json = Node.object().put("protocol", server.protocol().name());
        put(json, "host", server.host(), (node, host) -> node.put("value", line(host.ascii())));
        put(json, "port", server.port(), (node, port) -> node.put("value", port));
        put(json, "security", server.security(), (node, mode) -> node.put("value", Keyword.of(mode)));
        put(json, "user", server.user(), LetterJson::user);
        return json;
    }

    private static void user(ObjectNode node, LetterUser user) {
        switch (user) {
            case LetterUser.Address _ -> node.put("rule", "address");
            case LetterUser.LocalPart _ -> node.put("rule", "local-part");
            case LetterUser.Name(var name) -> node.put("value", line(name));
        }
    }

    private <T> void put(ObjectNode json, String key, Optional<Found<T>> found, BiConsumer<ObjectNode, T> value) {
        found.ifPresent(place -> {
            var node = Node.object();
            place.value().ifPresent(known -> value.accept(node, known));
            node.put("start", place.start()).put("end", place.end()).put("confidence", Keyword.of(place.confidence()))
                    .put("excerpt", line(Excerpt.around(place, pasted, reading)));
            node.set("doubts", lines(doubts(place.doubts())));
            json.set(key, node);
        });
    }

    private List<String> doubts(List<Remark> doubts) {
        return doubts.stream().map(doubt -> words(doubt.text())).toList();
    }

    private String words(Message message) {
        return messages.text(message);
    }
}

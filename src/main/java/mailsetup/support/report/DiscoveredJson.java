package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.text.Messages;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Party;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.SourceState;
import mailsetup.discovery.SourceState.State;
import mailsetup.discovery.presets.Preset;

/** A search as JSON, in the form that docs/json.md promises. */
public final class DiscoveredJson {
    private static final int VERSION = 1;

    private DiscoveredJson() {}

    /**
     * The JSON text; its sentences are in the language of the messages, everything else is the same in all.
     *
     * @param provider what is known of it without the network, with what was answered
     */
    public static String write(Discovered found, Optional<Preset> provider, Messages messages) {
        var json = Node.object().put("version", VERSION).put("address", line(found.address().toString()));
        json.set("provider", provider.map(preset -> provider(preset, messages)).orElse(null));
        json.set("asked", asked(found));
        json.set("candidates", each(Stream.of(Protocol.values())
                .flatMap(protocol -> found.on(protocol).stream()).toList(), each -> candidate(each, found)));
        json.set("sources", each(found.sources(), source -> source(source, messages)));
        return ReportJson.text(json);
    }

    private static ObjectNode provider(Preset preset, Messages messages) {
        var json = Node.object().put("id", line(preset.id())).put("name", line(messages.text(
                Message.of("preset.note", preset.name()))));
        json.set("prepare", Node.lines(preset.prepare().stream().map(first -> Keyword.of(first.kind())).toList()));
        json.put("closed", preset.prepare().stream().flatMap(first -> first.on().stream()).findFirst()
                .map(Object::toString).orElse(null));
        json.put("notes", preset.notes().map(notes -> line(messages.text(Message.of("preset.note", notes))))
                .orElse(null));
        json.set("questions", each(preset.questions(), question -> Node.object().put("id", question.id())
                .put("text", line(messages.text(Message.of("preset.note", question.text()))))
                .put("example", line(question.example()))));
        return json;
    }

    private static ObjectNode asked(Discovered found) {
        var json = Node.object();
        for (var party : Party.values()) {
            json.put(Keyword.of(party), found.consent().parties().contains(party));
        }
        return json.put("wholeAddress", found.consent().wholeAddress());
    }

    private static ObjectNode candidate(Found found, Discovered search) {
        var door = found.settings().endpoint();
        var json = Node.object().put("protocol", door.protocol().name()).put("host", line(door.host().ascii()))
                .put("port", door.port()).put("security", Keyword.of(door.security()))
                .put("user", line(found.settings().user()));
        json.set("from", from(found.from()));
        json.set("others", each(found.others(), DiscoveredJson::from));
        return json.put("proof", Keyword.of(found.proof())).put("outside", found.outside())
                .put("needsYes", found.needsYes()).put("nameGone", search.isGone(found.settings()));
    }

    private static ObjectNode from(Provenance from) {
        return Node.object().put("source", Keyword.of(from.origin())).put("place", line(from.place()))
                .put("trust", Keyword.of(from.trust()));
    }

    private static ObjectNode source(SourceState source, Messages messages) {
        var json = Node.object().put("source", Keyword.of(source.origin())).put("state", state(source.state()))
                .put("ms", source.took().toMillis());
        switch (source.state()) {
            case State.Answered(SourceAnswer.Settings settings) -> {
                json.put("candidates", settings.candidates().size());
                json.set("notOffered",
                        Node.lines(Stream.of(Protocol.values()).filter(settings.denied()::contains)
                                .map(Protocol::name).toList()));
            }
            case State.Answered(SourceAnswer.Unusable(var why)) -> json.put("why",
                    why.key().substring(why.key().lastIndexOf('.') + 1)).put("text", line(messages.text(why)));
            default -> {
            }
        }
        return json;
    }

    private static String state(State state) {
        return switch (state) {
            case State.SwitchedOff _ -> "switched-off";
            case State.NeedsAddress _ -> "needs-address";
            case State.Waiting _,State.Asking _,State.NotNeeded _ -> "not-needed";
            case State.Answered(SourceAnswer.Nothing _) -> "nothing";
            case State.Answered(SourceAnswer.Unusable _) -> "unusable";
            case State.Answered(SourceAnswer.Settings _) -> "found";
        };
    }
}

package mailsetup.support.report;

import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;

/** A diagnosis as data; its sentences are in the words of one language. */
record DiagnosisJson(Messages messages) {
    ObjectNode of(Diagnosis diagnosis) {
        var protocols = diagnosis.servers().stream().map(server -> server.protocol().name()).distinct().toList();
        var json = Node.object().put("fault", diagnosis.id()).<ObjectNode>set("rows", lines(diagnosis.fault().rows()))
                .put("sureness", Keyword.of(diagnosis.sureness())).put("rung", diagnosis.rung().word())
                .put("whoseMove", Keyword.of(diagnosis.mover())).put("server", protocols.getFirst())
                .<ObjectNode>set("servers", lines(protocols));
        json.put("title", words(diagnosis.title())).put("cause", words(diagnosis.cause()))
                .put("remedy", words(diagnosis.remedy()));
        json.set("evidence", words(diagnosis.evidence()));
        json.set("ruledOut", words(diagnosis.ruledOut()));
        diagnosis.change().ifPresentOrElse(change -> json.set("change", change(change)), () -> json.putNull("change"));
        json.putArray("changes").addAll(diagnosis.changes().stream().map(DiagnosisJson::change).toList());
        return json;
    }

    private static ObjectNode change(Change change) {
        var json = Node.object();
        json.set("before", settings(change.before()));
        json.set("after", settings(change.after()));
        json.set("tested", lines(change.tested().stream().map(Keyword::of).toList()));
        return json;
    }

    private static ObjectNode settings(ServerSettings settings) {
        var endpoint = settings.endpoint();
        return Node.object().put("protocol", endpoint.protocol().name()).put("host", line(endpoint.host().ascii()))
                .put("port", endpoint.port()).put("security", Keyword.of(endpoint.security()))
                .put("user", line(settings.user()));
    }

    private ArrayNode words(List<Message> texts) {
        return lines(texts.stream().map(this::words).toList());
    }

    private String words(Message text) {
        return line(messages.text(text));
    }
}

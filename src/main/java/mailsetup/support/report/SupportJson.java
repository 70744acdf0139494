package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Fault;
import mailsetup.support.KnownFaults;
import mailsetup.support.batch.Findings;
import mailsetup.support.batch.Outcome;
import mailsetup.support.code.ShortCode;
import mailsetup.support.decoder.Cause;
import mailsetup.support.script.CallScript;

/** What the support desk asks for, as JSON. */
public final class SupportJson {
    private SupportJson() {}

    /** The causes an error message can have, foremost first. */
    public static String explanation(List<Cause> causes, Messages messages) {
        var json = Node.object().put("version", ReportJson.VERSION).put("known", !causes.isEmpty());
        json.set("causes", each(causes, cause -> cause(cause, messages)));
        return ReportJson.text(json);
    }

    /** What a short code stands for. */
    public static String code(ShortCode code, Messages messages) {
        var json = Node.object().put("version", ReportJson.VERSION).put("code", code.text())
                .put("sureness", Keyword.of(code.sureness()));
        KnownFaults.numbered(code.fault()).ifPresentOrElse(known -> json.set("diagnosis", fault(known, messages)),
                () -> json.putNull("diagnosis"));
        json.set("servers", each(code.servers(), part -> Node.object().put("protocol", part.protocol().name())
                .put("state", Keyword.of(part.state())).put("security", Keyword.of(part.security()))
                .put("standardPort", part.standardPort())));
        return ReportJson.text(json);
    }

    /** How to speak about a fault. */
    public static String script(Fault known, Messages messages) {
        return ReportJson.text(Node.object().put("version", ReportJson.VERSION).<ObjectNode>set("diagnosis",
                fault(known, messages)));
    }

    /** How a batch came out. */
    public static String batch(Findings findings) {
        var json = Node.object().put("version", ReportJson.VERSION)
                .put("works", findings.count(Outcome.Status.WORKS)).put("fails", findings.count(Outcome.Status.FAILS))
                .put("loginUnknown", findings.count(Outcome.Status.LOGIN_UNKNOWN))
                .put("waiting", findings.waiting().size());
        json.set("groups", each(findings.groups(), group -> Node.object().put("status", Keyword.of(group.status()))
                .put("fault", group.fault()).put("accounts", group.outcomes().size())));
        return ReportJson.text(json);
    }

    private static ObjectNode fault(Fault known, Messages messages) {
        var script = CallScript.of(known);
        var json = Node.object().put("fault", known.id()).put("number", known.number())
                .put("whoseMove", Keyword.of(known.mover())).put("title", words(known.title(), messages))
                .put("cause", words(known.cause(), messages)).put("remedy", words(known.remedy(), messages));
        json.set("ask", words(script.ask(), messages));
        json.set("say", words(script.say(), messages));
        json.set("try", words(script.attempt(), messages));
        return json.put("handOver", words(script.handOver(), messages));
    }

    private static ArrayNode words(List<Message> texts, Messages messages) {
        return lines(texts.stream().map(messages::text).toList());
    }

    private static ObjectNode cause(Cause cause, Messages messages) {
        var json = Node.object().put("id", cause.id()).put("sureness", Keyword.of(cause.sureness()))
                .put("source", cause.source()).put("title", words(cause.title(), messages));
        cause.why().ifPresent(why -> json.put("cause", words(why, messages)));
        return json.put("remedy", words(cause.remedy(), messages));
    }

    private static String words(Message text, Messages messages) {
        return line(messages.text(text));
    }
}

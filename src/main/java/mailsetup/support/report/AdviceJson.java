package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Reason;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;

/** The recommendation; its way, rule and the ids of its reasons are stable, the sentences are not. */
record AdviceJson(Messages messages) {
    ObjectNode of(Advice advice) {
        return Node.object().put("way", Keyword.of(advice.way())).put("rule", advice.rule())
                .put("title", words(advice.headline())).put("lead", words(advice.lead()))
                .<ObjectNode>set("reasons", each(advice.reasons(), this::reason))
                .<ObjectNode>set("otherwise", words(advice.otherwise()))
                .set("settings", words(advice.settings()));
    }

    private ObjectNode reason(Reason reason) {
        return Node.object().put("basis", Keyword.of(reason.basis())).put("id", reason.id())
                .put("text", words(reason.text()));
    }

    private ArrayNode words(List<Message> texts) {
        return lines(texts.stream().map(this::words).toList());
    }

    private String words(Message text) {
        return line(messages.text(text));
    }
}

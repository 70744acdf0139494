package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.advice.Judgement;
import mailsetup.comparison.advice.RankedRow;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;

/** The comparison in the words of one language; only its row ids, tones and judgements are stable. */
record ComparisonJson(Messages messages) {
    ObjectNode of(Comparison comparison, List<RankedRow> rows) {
        return Node.object().<ObjectNode>set("rows", each(rows, this::row))
                .<ObjectNode>set("notes", lines(words(comparison.notes())))
                .set("verdicts", lines(words(comparison.verdicts())));
    }

    private ObjectNode row(RankedRow ranked) {
        var row = ranked.row();
        return Node.object().put("id", row.id()).put("title", words(row.title()))
                .put("why", words(row.why())).put("said", words(ranked.said()))
                .<ObjectNode>set("imap", cell(row.imap(), ranked.imap())).set("pop", cell(row.pop(), ranked.pop()));
    }

    private ObjectNode cell(Cell cell, Judgement judgement) {
        var json = Node.object().put("text", words(cell.text())).put("tone", Keyword.of(cell.tone()))
                .put("judgement", Keyword.of(judgement));
        cell.measured().ifPresent(value -> json.put("measured", words(value)));
        return json;
    }

    private List<String> words(List<Message> texts) {
        return texts.stream().map(this::words).toList();
    }

    private String words(Message text) {
        return Node.line(messages.text(text));
    }
}

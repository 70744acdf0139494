package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;

/** The comparison in the words of one language; only its row ids and tones are stable. */
record ComparisonJson(Messages messages) {
    ObjectNode of(Comparison comparison) {
        return Node.object().<ObjectNode>set("rows", each(comparison.rows(), this::row))
                .<ObjectNode>set("notes", lines(words(comparison.notes())))
                .set("verdicts", lines(words(comparison.verdicts())));
    }

    private ObjectNode row(Row row) {
        return Node.object().put("id", row.id()).put("title", words(row.title()))
                .put("why", words(row.why()))
                .<ObjectNode>set("imap", cell(row.imap())).set("pop", cell(row.pop()));
    }

    private ObjectNode cell(Cell cell) {
        var json = Node.object().put("text", words(cell.text())).put("tone", Keyword.of(cell.tone()));
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

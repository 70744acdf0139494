package mailsetup.report;

import static mailsetup.report.Node.each;
import static mailsetup.report.Node.line;
import static mailsetup.report.Node.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.baseline.Difference;
import mailsetup.baseline.Since;
import mailsetup.text.Messages;

/** What changed since an account worked, as data and in one sentence. */
final class SinceJson {
    private SinceJson() {}

    static ObjectNode of(Since since, Messages messages) {
        var json = Node.object().put("taken", since.taken().toString()).put("complete", since.complete())
                .put("sentence", line(messages.text(since.sentence())));
        return json.set("changes", each(since.differences(), SinceJson::change));
    }

    private static ObjectNode change(Difference difference) {
        return Node.object().put("kind", word(difference.kind())).put("protocol", difference.protocol().name())
                .put("was", line(difference.was())).put("now", line(difference.now()));
    }
}

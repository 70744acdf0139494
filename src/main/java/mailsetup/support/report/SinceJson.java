package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.core.Keyword;
import mailsetup.core.text.Messages;
import mailsetup.support.baseline.Difference;
import mailsetup.support.baseline.Since;

/** What changed since an account worked, as data and in one sentence. */
final class SinceJson {
    private SinceJson() {}

    static ObjectNode of(Since since, Messages messages) {
        var json = Node.object().put("taken", since.taken().toString()).put("complete", since.complete())
                .put("sentence", line(messages.text(since.sentence())));
        return json.set("changes", each(since.differences(), SinceJson::change));
    }

    private static ObjectNode change(Difference difference) {
        return Node.object().put("kind", Keyword.of(difference.kind())).put("protocol", difference.protocol().name())
                .put("was", line(difference.was())).put("now", line(difference.now()));
    }
}

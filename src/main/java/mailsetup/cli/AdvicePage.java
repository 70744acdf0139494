package mailsetup.cli;

import java.util.List;
import java.util.Locale;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Way;
import mailsetup.core.Message;

/** The recommendation with its reasons. */
record AdvicePage(Paper paper) {
    void print(Advice advice) {
        paper.heading(advice.headline());
        paper.hanging("", paper.text(advice.lead()));
        paper.blank();
        advice.reasons()
                .forEach(reason -> paper.hanging("* ", paper.text(reason.text()) + basis(reason.basis().name())));
        list(advice.way() == Way.NONE ? "advice.todo" : "advice.otherwise", advice.otherwise());
        list("advice.settings", advice.settings());
        paper.blank();
        paper.hanging("", paper.messages().text("advice.open"));
    }

    private String basis(String name) {
        return " (" + paper.messages().text("advice.basis." + name.toLowerCase(Locale.ROOT)) + ")";
    }

    private void list(String title, List<Message> lines) {
        if (!lines.isEmpty()) {
            paper.blank();
            paper.hanging("", paper.messages().text(title));
            lines.forEach(line -> paper.hanging("- ", paper.text(line)));
        }
    }
}

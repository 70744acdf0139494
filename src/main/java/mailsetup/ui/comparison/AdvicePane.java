package mailsetup.ui.comparison;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Reason;
import mailsetup.comparison.advice.Way;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The recommendation with its reasons, what would change it, and what to set. */
final class AdvicePane extends Column {
    private final Ui ui;

    AdvicePane(ChoiceModel model, Ui ui) {
        this.ui = ui;
        setId("advice");
        getStyleClass().addAll("panel", "advice");
        model.advice().subscribe(this::show);
    }

    private void show(Advice advice) {
        getChildren().setAll(title(advice), ui.text(ui.words().of(advice.lead()), "strong"),
                ui.text("advice.why", "strong"), reasons(advice.reasons()));
        list(advice.way() == Way.NONE ? "advice.todo" : "advice.otherwise", advice.otherwise());
        list("advice.settings", advice.settings());
        if (advice.way() != Way.NONE) {
            getChildren().add(ui.hint("advice.open"));
        }
    }

    private Node title(Advice advice) {
        var icon = new Icon(advice.way() == Way.NONE ? "hint" : "passed");
        return Layout.row("near", icon, Layout.wide(ui.text(ui.words().of(advice.headline()), "panel-title")));
    }

    private Node reasons(List<Reason> reasons) {
        var box = Layout.column("tight");
        reasons.forEach(reason -> box.getChildren().add(reason(reason)));
        return box;
    }

    private Node reason(Reason reason) {
        var basis = Keyword.of(reason.basis());
        var row = Layout.row("near", ui.word(ui.words().of("advice.basis." + basis), "badge", "basis-" + basis),
                Layout.wide(ui.text(ui.words().of(reason.text()))));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void list(String title, List<Message> lines) {
        if (!lines.isEmpty()) {
            var box = Layout.column("tight", ui.text(title, "strong"));
            lines.forEach(line -> box.getChildren().add(ui.text(ui.words().of(line))));
            getChildren().add(box);
        }
    }
}

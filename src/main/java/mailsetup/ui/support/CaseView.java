package mailsetup.ui.support;

import java.util.List;
import javafx.scene.Node;
import mailsetup.core.Message;
import mailsetup.support.script.CallCase;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One cause, how sure it is, and side by side what to ask, to say and to try; below it where the call goes next. */
public final class CaseView extends Column {
    private final Ui ui;

    /** The script for that case. */
    public CaseView(CallCase about, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("panel", "case");
        var script = about.script();
        var columns = Layout.columns(List.of(column("support.script.ask", script.ask()),
                column("support.script.say", script.say()), column("support.script.try", script.attempt())));
        columns.getStyleClass().add("script-columns");
        var hand = Layout.column("tight", ui.text("support.script.hand", "strong"), line(script.handOver()));
        var standing = Layout.column("tight");
        about.standing().forEach(each -> standing.getChildren().add(line(each, "hint")));
        getChildren().addAll(line(about.title(), "panel-title"), columns, hand, standing);
    }

    private Node column(String heading, List<Message> sentences) {
        var column = Layout.column("form", ui.text(heading, "section"));
        sentences.forEach(each -> column.getChildren().add(line(each)));
        return column;
    }

    private Node line(Message text, String... styles) {
        return ui.text(ui.words().of(text), styles);
    }
}

package mailsetup.ui.comparison;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The mail to oneself: what it does, the button that does it, and what became of it. */
public final class SelfTestPane extends Column {
    /** Once for sending, once for IMAP, and for each look by POP. */
    private static final int MOST_LOGINS = 5;

    private final VBox outcome = Layout.column("tight");
    private final Ui ui;

    /** Follows the model. */
    public SelfTestPane(SelfTestModel model, Ui ui) {
        this.ui = ui;
        setId("self-test");
        getStyleClass().add("panel");
        var start = ui.button("advice.self.start", () -> model.start(ui.words().messages().get()));
        start.setId("self-test-start");
        start.disableProperty().bind(model.running());
        var refused = ui.text("advice.self.given-back");
        refused.setId("self-test-given-back");
        getChildren().addAll(ui.text("advice.self.title", "panel-title"), Layout.when(model.givenBack(), refused),
                Layout.when(model.offered(), ui.text(ui.words().of("advice.self.explain", MOST_LOGINS))),
                Layout.when(model.offered(), Layout.row("near", start, stop(model))),
                Layout.when(model.running(), busy()), outcome);
        model.outcome().subscribe(this::show);
    }

    private Button stop(SelfTestModel model) {
        return Layout.when(model.running(), ui.button("advice.self.cancel", model::cancel));
    }

    private Node busy() {
        var said = ui.words().of("advice.self.running", SelfTestModel.LIMIT);
        return Layout.row("near", new Busy(said), Layout.wide(ui.text(said)));
    }

    private void show(List<Message> lines) {
        outcome.getChildren().setAll(lines.stream().map(line -> ui.text(ui.words().of(line))).toList());
    }
}

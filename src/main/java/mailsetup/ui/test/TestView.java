package mailsetup.ui.test;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.ui.kit.Ui;

/** The servers under test, side by side. */
public final class TestView extends VBox {
    private final TestModel model;
    private final Ui ui;

    /**
     * The third page.
     *
     * @param again tests once more
     * @param goOn tests once more, and tries the password on every server
     */
    public TestView(TestModel model, Runnable again, Runnable goOn, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("page");
        getChildren().addAll(ui.heading("wizard.test.heading"), progress(), broken(), commands(again, goOn), servers());
    }

    private Node progress() {
        var said = model.running().map(on -> Message.of(on ? "wizard.test.running" : "wizard.test.over"));
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(ui.words().of("wizard.test.progress"));
        return Ui.column("form", ui.text(ui.words().of(said), "lead"), Ui.when(model.running(), bar));
    }

    private Node broken() {
        return Ui.when(model.broken(), ui.text("wizard.test.broken", "remark-error"));
    }

    private Node commands(Runnable again, Runnable goOn) {
        var againButton = ui.button("wizard.test.again", again);
        againButton.setId("test-again");
        var onButton = ui.button("wizard.test.go-on", goOn);
        onButton.setId("go-on");
        var refused = Bindings.createBooleanBinding(model::canGoOn, model.running(), model.trials());
        var offer = Ui.when(refused, Ui.row("near", onButton, Ui.wide(ui.hint("wizard.test.go-on-risk"))));
        HBox row = Ui.row("near", againButton, Ui.wide(offer));
        return Ui.when(model.running().not(), row);
    }

    private Node servers() {
        var place = new StackPane();
        model.trials().subscribe(trials -> place.getChildren().setAll(columns(trials)));
        return place;
    }

    private Node columns(List<ServerTrial> trials) {
        return Ui.columns(trials.stream().map(trial -> new TrialView(trial, ui)).toList());
    }
}

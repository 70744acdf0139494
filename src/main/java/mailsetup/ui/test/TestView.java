package mailsetup.ui.test;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The servers under test, side by side. */
public final class TestView extends Column {
    private final TestModel model;
    private final Ui ui;
    private final BooleanProperty details = new SimpleBooleanProperty();

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
        getChildren().addAll(ui.heading("wizard.test.heading"), progress(again), broken(), offer(goOn), servers());
        model.running().subscribe(on -> Platform.runLater(() -> look(on)));
    }

    private Node progress(Runnable again) {
        var said = model.running().map(on -> Message.of(on ? "wizard.test.running" : "wizard.test.over"));
        var button = ui.button("wizard.test.again", again);
        button.setId("test-again");
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(ui.words().of("wizard.test.progress"));
        return Layout.column("form", Layout.row("near", Layout.wide(ui.text(ui.words().of(said), "lead")), details(),
                Layout.when(model.running().not(), button)), Layout.when(model.running(), bar));
    }

    private CheckBox details() {
        var box = Layout.whole(ui.tick(ui.words().of("wizard.test.details")));
        box.setId("details");
        box.selectedProperty().bindBidirectional(details);
        return box;
    }

    private Node broken() {
        return Layout.when(model.broken(), ui.text("wizard.test.broken", "remark-error"));
    }

    private Node offer(Runnable goOn) {
        var button = ui.button("wizard.test.go-on", goOn);
        button.setId("go-on");
        var refused = Bindings.createBooleanBinding(model::canGoOn, model.running(), model.trials());
        return Layout.when(refused,
                Layout.row("near", button, Layout.wide(ui.hint("wizard.test.go-on-risk"))));
    }

    /** A failure is not to be missed below the edge of the window. */
    private void look(boolean running) {
        var failed = lookup(".stage-failed");
        if (!running && failed != null) {
            InView.bring(failed);
        }
    }

    private Node servers() {
        var place = new StackPane();
        model.trials().subscribe(trials -> place.getChildren().setAll(columns(trials)));
        return place;
    }

    private Node columns(List<ServerTrial> trials) {
        return Layout.columns(trials.stream().map(trial -> new TrialView(trial, details, ui)).toList());
    }
}

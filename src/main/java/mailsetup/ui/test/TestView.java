package mailsetup.ui.test;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The servers under test: what happens now, in words, one line for each; every stage on request. */
public final class TestView extends Column {
    private final TestModel model;
    private final Ui ui;
    private final BooleanProperty details = new SimpleBooleanProperty();

    /** Shows the present or the last test. */
    public TestView(TestModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("form");
        var said = Bindings.createObjectBinding(this::said, model.running(), model.stopped());
        getChildren().addAll(ui.text(ui.words().of(said), "heading"), ui.text("wizard.test.running", "lead"), broken(),
                rows(), progress(), details(), Layout.when(details, columns()));
    }

    private Message said() {
        return Message.of(model.stopped().get()
                ? "wizard.test.stopped"
                : model.running().get() ? "wizard.test.heading" : "wizard.test.over");
    }

    private Node broken() {
        return Layout.when(model.broken(), ui.text("wizard.test.broken", "remark-error"));
    }

    private Node rows() {
        var place = Layout.column("server-rows");
        model.trials().subscribe(trials -> place.getChildren()
                .setAll(trials.stream().map(trial -> new TrialRow(trial, ui)).toList()));
        return place;
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setId("progress");
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(ui.words().of("wizard.test.progress"));
        return Layout.when(model.running(), bar);
    }

    private CheckBox details() {
        var box = Layout.whole(ui.tick(ui.words().of("wizard.test.details")));
        box.setId("details");
        box.selectedProperty().bindBidirectional(details);
        return box;
    }

    private Node columns() {
        var place = new StackPane();
        model.trials().subscribe(trials -> place.getChildren().setAll(columns(trials)));
        return place;
    }

    private Node columns(List<ServerTrial> trials) {
        return Layout.columns(trials.stream().map(trial -> new TrialView(trial, details, ui)).toList());
    }
}

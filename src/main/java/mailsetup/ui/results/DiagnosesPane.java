package mailsetup.ui.results;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One card for each cause, or the progress of the search for them; nothing when nothing is wrong. */
final class DiagnosesPane extends VBox {
    private final VBox cards = Layout.column("form");
    private final List<ProbeReport> reports;
    private final Consumer<Change> repair;
    private final Consumer<String> clipboard;
    private final Ui ui;

    DiagnosesPane(DiagnosisModel model, List<ProbeReport> reports, Consumer<Change> repair, Consumer<String> clipboard,
            Ui ui) {
        this.reports = reports;
        this.repair = repair;
        this.clipboard = clipboard;
        this.ui = ui;
        getStyleClass().add("form");
        getChildren().addAll(Layout.when(model.running(), searching()), cards);
        Layout.when(model.running().flatMap(on -> model.found().map(found -> on || !found.isEmpty())), this);
        model.found().subscribe(this::show);
    }

    private Node searching() {
        var busy = new ProgressIndicator();
        busy.accessibleTextProperty().bind(ui.words().of("diagnosis.searching"));
        return Layout.row("near", busy, Layout.wide(ui.text("diagnosis.searching")));
    }

    private void show(List<Diagnosis> found) {
        cards.getChildren().setAll(found.stream()
                .map(cause -> new DiagnosisCard(cause, reports, repair, clipboard, ui)).toList());
    }
}

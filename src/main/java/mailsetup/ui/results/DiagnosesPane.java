package mailsetup.ui.results;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One card for each cause, or the progress of the search for them; nothing when nothing is wrong. */
final class DiagnosesPane extends Column {
    private static final Set<String> MOVES = Set.of("D-06", "D-07", "D-11", "C-07");
    private final VBox cards = Layout.column("form");
    private final ResultsModel model;
    private final Consumer<List<Change>> repair;
    private final Consumer<String> clipboard;
    private final Ui ui;

    DiagnosesPane(ResultsModel model, Consumer<List<Change>> repair, Consumer<String> clipboard,
            Ui ui) {
        this.model = model;
        this.repair = repair;
        this.clipboard = clipboard;
        this.ui = ui;
        getStyleClass().add("form");
        var running = model.diagnosis().running();
        var found = model.diagnosis().found();
        getChildren().addAll(Layout.when(running, searching()), cards, new NetworkRow(model.diagnosis(), ui));
        Layout.when(running.flatMap(on -> found.map(causes -> on || !causes.isEmpty())), this);
        found.subscribe(this::show);
    }

    private Node searching() {
        return Layout.row("near", new Busy(ui.words().of("diagnosis.searching")),
                Layout.wide(ui.text("diagnosis.searching")));
    }

    /** Causes that are common when a server has just moved: group G of the fault catalogue, and name trouble like it. */
    private static boolean hintsAtMove(Diagnosis cause) {
        return cause.fault().rows().stream().anyMatch(row -> row.startsWith("G-") || MOVES.contains(row));
    }

    private void show(List<Diagnosis> found) {
        var reports = model.outcome().get().reports();
        cards.getChildren().setAll(found.stream()
                .map(cause -> new DiagnosisCard(cause, reports, !model.replayed(), model.helpLine(), repair,
                        model::accept,
                        clipboard, ui))
                .toList());
        if (!model.replayed() && found.stream().anyMatch(DiagnosesPane::hintsAtMove)) {
            var link = ui.link("migration.ui.hint", model::move);
            link.setId("move-hint");
            cards.getChildren().add(link);
        }
    }
}

package mailsetup.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.ProbeReport;
import mailsetup.text.DiagnosisTexts;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What is wrong in one plain sentence, what to do, and the button that does it; the evidence on request. */
final class DiagnosisCard extends VBox {
    private final Diagnosis diagnosis;
    private final List<ProbeReport> reports;
    private final Ui ui;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    DiagnosisCard(Diagnosis diagnosis, List<ProbeReport> reports, Consumer<Change> repair, Consumer<String> clipboard,
            Ui ui) {
        this.diagnosis = diagnosis;
        this.reports = reports;
        this.ui = ui;
        getStyleClass().addAll("panel", "diagnosis");
        getChildren().addAll(title(), ui.text(ui.words().of(DiagnosisTexts.remedy(diagnosis))),
                lines(DiagnosisTexts.standing(diagnosis), "hint"));
        getChildren().addAll(change(), commands(repair, clipboard), Layout.when(unfolded,
                lines(DiagnosisTexts.details(diagnosis, reports), "evidence")));
    }

    private Node title() {
        var icon = ui.icon("failed", ui.words().of("wizard.mark.failed"));
        var row = Layout.row("near", icon,
                Layout.wide(ui.text(ui.words().of(DiagnosisTexts.title(diagnosis)), "panel-title")));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node change() {
        var box = lines(DiagnosisTexts.change(diagnosis), "hint");
        box.getChildren().stream().limit(1).forEach(change -> change.getStyleClass().setAll("label", "strong"));
        return Layout.when(new SimpleBooleanProperty(diagnosis.change().isPresent()), box);
    }

    private Node commands(Consumer<Change> repair, Consumer<String> clipboard) {
        var row = Layout.row("near");
        diagnosis.change().ifPresent(change -> row.getChildren().add(
                ui.button("wizard.repair.use", () -> repair.accept(change), Styles.ACCENT, "repair")));
        row.getChildren().addAll(fold(), new CopyRow("wizard.repair.copy", () -> clipboard.accept(text()), ui));
        return row;
    }

    private Button fold() {
        var fold = ui.button("wizard.repair.show", () -> unfolded.set(!unfolded.get()), "show-evidence");
        fold.textProperty().bind(
                ui.words().of(unfolded.map(on -> Message.of(on ? "wizard.repair.hide" : "wizard.repair.show"))));
        return fold;
    }

    private VBox lines(List<DiagnosisTexts.Line> lines, String style) {
        var box = Layout.column("tight");
        lines.forEach(line -> box.getChildren().add(ui.text(ui.words().of(line.whole()), style)));
        return box;
    }

    private String text() {
        return Stream.concat(Stream.of(DiagnosisTexts.title(diagnosis)),
                DiagnosisTexts.card(diagnosis, reports).stream().map(DiagnosisTexts.Line::whole))
                .map(ui.words()::now).collect(Collectors.joining("\n"));
    }
}

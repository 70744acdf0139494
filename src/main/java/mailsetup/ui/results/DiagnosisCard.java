package mailsetup.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.ProbeReport;
import mailsetup.support.guide.Place;
import mailsetup.ui.guide.HelpEvent;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.CopyRow;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What is wrong in one plain sentence, what to do, and the button that does it; the evidence on request. */
public final class DiagnosisCard extends Column {
    private final Diagnosis diagnosis;
    private final List<ProbeReport> reports;
    private final Optional<Message> helpLine;
    private final Ui ui;
    private final Optional<FingerprintComparison> comparison;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanProperty comparing = new SimpleBooleanProperty();

    /**
     * A card.
     *
     * @param reports of the servers it may be about
     * @param acting whether it offers to repair things, and to let a certificate pass
     * @param helpLine whom to call
     * @param repair uses a change
     * @param accept told of certificates that a person has compared
     * @param clipboard takes what is copied
     */
    public DiagnosisCard(Diagnosis diagnosis, List<ProbeReport> reports, boolean acting, Optional<Message> helpLine,
            Consumer<List<Change>> repair, Consumer<List<AcceptedCertificate>> accept, Consumer<String> clipboard,
            Ui ui) {
        this.diagnosis = diagnosis;
        this.reports = reports;
        this.helpLine = helpLine;
        this.ui = ui;
        getStyleClass().addAll("panel", "diagnosis");
        getChildren().addAll(title(), ui.text(ui.words().of(DiagnosisTexts.remedy(diagnosis))),
                lines(DiagnosisTexts.standing(diagnosis), "hint"));
        helpLine.ifPresent(line -> getChildren().add(ui.text(ui.words().of(line), "strong", "help-line")));
        comparison = acting ? FingerprintComparison.of(diagnosis, reports) : Optional.empty();
        getChildren().addAll(change(), commands(acting, repair, clipboard));
        comparison.ifPresent(one -> getChildren().add(fingerprint(new FingerprintPane(one, accept, ui))));
        getChildren().add(Layout.when(unfolded, lines(DiagnosisTexts.details(diagnosis, reports), "evidence")));
    }

    private Node title() {
        var icon = ui.icon("failed", ui.words().of("wizard.mark.failed"));
        var row = Layout.row("near", icon,
                Layout.wide(ui.text(ui.words().of(DiagnosisTexts.title(diagnosis)), "panel-title")));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node fingerprint(FingerprintPane pane) {
        comparing.subscribe(on -> {
            if (on) {
                Platform.runLater(pane::begin);
            }
        });
        return Layout.when(comparing, pane);
    }

    private Node change() {
        var box = lines(DiagnosisTexts.change(diagnosis), "hint");
        box.getChildren().stream().limit(1).forEach(change -> change.getStyleClass().setAll("label", "strong"));
        return Layout.when(new SimpleBooleanProperty(diagnosis.change().isPresent()), box);
    }

    private Node commands(boolean acting, Consumer<List<Change>> repair, Consumer<String> clipboard) {
        var row = Layout.row("near");
        if (acting && !diagnosis.changes().isEmpty()) {
            row.getChildren().add(ui.button("wizard.repair.use", () -> repair.accept(diagnosis.changes()),
                    Styles.ACCENT, "repair"));
        }
        comparison
                .ifPresent(_ -> row.getChildren().add(switching("trust.compare", "trust.hide", comparing, "compare")));
        row.getChildren().addAll(switching("wizard.repair.show", "wizard.repair.hide", unfolded, "show-evidence"),
                new CopyRow("wizard.repair.copy", () -> clipboard.accept(text()), ui),
                more());
        return row;
    }

    private Node more() {
        var link = ui.link("guide.more", () -> HelpEvent.at(Place.ofFault(diagnosis.id()), this));
        link.getStyleClass().add("more");
        return link;
    }

    /** A button that shows something, and hides it again. */
    private Button switching(String show, String hide, BooleanProperty shown, String style) {
        var button = ui.button(show, () -> shown.set(!shown.get()), style);
        button.textProperty().bind(ui.words().of(shown.map(on -> Message.of(on ? hide : show))));
        return button;
    }

    private VBox lines(List<DiagnosisTexts.Line> lines, String style) {
        var box = Layout.column("tight");
        lines.forEach(line -> box.getChildren().add(ui.text(ui.words().of(line.whole()), style)));
        return box;
    }

    private String text() {
        return Stream.of(Stream.of(DiagnosisTexts.title(diagnosis)),
                DiagnosisTexts.card(diagnosis, reports).stream().map(DiagnosisTexts.Line::whole), helpLine.stream())
                .flatMap(lines -> lines).map(ui.words()::now).collect(Collectors.joining("\n"));
    }
}

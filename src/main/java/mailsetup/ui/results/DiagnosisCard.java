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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.ChangeTexts;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
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
    private final Optional<VerdictView.Acting> acting;
    private final Optional<Message> helpLine;
    private final Ui ui;
    private final Optional<FingerprintComparison> comparison;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanProperty comparing = new SimpleBooleanProperty();

    /**
     * A card that only tells.
     *
     * @param reports of the servers it may be about
     * @param clipboard takes what is copied
     */
    public DiagnosisCard(Diagnosis diagnosis, List<ProbeReport> reports, Consumer<String> clipboard, Ui ui) {
        this(diagnosis, reports, Optional.empty(), Optional.empty(), true, clipboard, ui);
    }

    /**
     * A card of the verdict.
     *
     * @param headed whether it says what is wrong; where the page does, it need not
     */
    DiagnosisCard(Diagnosis diagnosis, ResultsModel model, Optional<VerdictView.Acting> acting, boolean headed,
            Consumer<String> clipboard, Ui ui) {
        this(diagnosis, model.outcome().get().reports(), acting, model.helpLine(), headed, clipboard, ui);
    }

    private DiagnosisCard(Diagnosis diagnosis, List<ProbeReport> reports, Optional<VerdictView.Acting> acting,
            Optional<Message> helpLine, boolean headed, Consumer<String> clipboard, Ui ui) {
        this.diagnosis = diagnosis;
        this.reports = reports;
        this.acting = acting;
        this.helpLine = helpLine;
        this.ui = ui;
        getStyleClass().addAll("panel", "diagnosis");
        if (headed) {
            getChildren().add(title());
        }
        getChildren().addAll(ui.text(ui.words().of(DiagnosisTexts.remedy(diagnosis))),
                lines(DiagnosisTexts.standing(diagnosis), "hint"));
        helpLine.ifPresent(line -> getChildren().add(ui.text(ui.words().of(line), "strong", "help-line")));
        comparison = acting.flatMap(_ -> FingerprintComparison.of(diagnosis, reports));
        acting.filter(_ -> refusesLogin()).ifPresent(can -> getChildren().add(can.login().get()));
        acting.filter(_ -> mendedByFields()).ifPresent(can -> getChildren().add(can.servers().apply(servers())));
        getChildren().addAll(change(), commands(clipboard));
        comparison.ifPresent(one -> acting.ifPresent(
                can -> getChildren().add(fingerprint(new FingerprintPane(one, can.accept(), ui)))));
        getChildren().add(Layout.when(unfolded, lines(DiagnosisTexts.details(diagnosis, reports), "evidence")));
    }

    /** Whether a server it is about did not let the person in. */
    private boolean refusesLogin() {
        return diagnosis.changes().isEmpty() && !mendedByFields() && reports.stream()
                .filter(report -> diagnosis.servers().contains(report.settings()))
                .flatMap(report -> report.failed().stream()).anyMatch(step -> step.stage() == Stage.AUTHENTICATE);
    }

    /** Whether nobody knows the better settings, and they are typed here. */
    private boolean mendedByFields() {
        return diagnosis.changes().isEmpty() && diagnosis.fault().is(Trait.SETTINGS);
    }

    private List<Protocol> servers() {
        return diagnosis.servers().stream().map(ServerSettings::protocol).distinct().toList();
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
        var box = Layout.column("tight");
        diagnosis.changes().forEach(change -> box.getChildren().add(ui.text(
                ui.words().of("diagnosis.line", Message.of("diagnosis.label.change"), ChangeTexts.of(change)),
                "strong")));
        diagnosis.changes().stream().findFirst().ifPresent(change -> box.getChildren().add(ui.text(
                ui.words().of("diagnosis.line", Message.of("diagnosis.label.tested"), ChangeTexts.tested(change)),
                "hint")));
        return Layout.when(new SimpleBooleanProperty(!diagnosis.changes().isEmpty()), box);
    }

    private Node commands(Consumer<String> clipboard) {
        var row = new FlowPane();
        row.getStyleClass().add("commands");
        acting.ifPresent(can -> act(can, row));
        comparison
                .ifPresent(_ -> row.getChildren().add(switching("trust.compare", "trust.hide", comparing, "compare")));
        row.getChildren().addAll(switching("wizard.repair.show", "wizard.repair.hide", unfolded, "show-evidence"),
                new CopyRow("wizard.repair.copy", () -> clipboard.accept(text()), ui),
                more());
        return row;
    }

    private void act(VerdictView.Acting can, FlowPane row) {
        if (!diagnosis.changes().isEmpty()) {
            var mend = ui.button("wizard.repair.use", () -> can.repair().accept(diagnosis.changes()), Styles.ACCENT,
                    "repair");
            mend.textProperty().bind(ui.words().of("wizard.repair.use", diagnosis.changes().size()));
            mend.setDefaultButton(true);
            row.getChildren().add(mend);
        } else if (mendedByFields()) {
            row.getChildren().add(again("wizard.login.again", () -> can.repair().accept(List.of())));
        } else if (!refusesLogin()) {
            // Nobody says that they changed what only somebody else can change.
            row.getChildren().add(again(diagnosis.fault().mover() == Mover.YOU
                    ? "wizard.repair.again"
                    : "wizard.login.again", can.again()));
        }
    }

    private Button again(String caption, Runnable test) {
        var again = ui.button(caption, test, Styles.ACCENT, "again");
        again.setDefaultButton(true);
        return again;
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

package mailsetup.ui.test;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.HostName;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One server under test: which it is, how it stands, and its stages. */
final class TrialView extends Column {
    private final ServerTrial trial;
    private final Ui ui;

    TrialView(ServerTrial trial, ObservableValue<Boolean> details, Ui ui) {
        this.trial = trial;
        this.ui = ui;
        getStyleClass().add("panel");
        getChildren().addAll(title(), stages(details), tries());
    }

    private Node stages(ObservableValue<Boolean> details) {
        var protocol = trial.settings().protocol();
        return Layout.column("stages", trial.rows().stream().map(row -> new StageView(protocol, row, details, ui))
                .toArray(Node[]::new));
    }

    private Node title() {
        ServerSettings settings = trial.settings();
        return Layout.column("tight", ui.text(ui.words().of("wizard.test.server", settings.protocol()), "panel-title"),
                HostName.door(settings.endpoint(), ui),
                verdict());
    }

    private Label verdict() {
        var label = ui.text(ui.words().of(trial.report().map(TrialView::verdict)), "strong");
        trial.report().subscribe(report -> report.ifPresent(
                r -> label.getStyleClass().add(r.works() ? "verdict-passed" : "verdict-failed")));
        return label;
    }

    private static Message verdict(Optional<ProbeReport> report) {
        return Message.of(report.map(r -> r.works() ? "wizard.test.works" : "wizard.test.fails")
                .orElse("wizard.test.open"));
    }

    private Node tries() {
        var count = trial.report().map(report -> Message.of("wizard.test.tries",
                report.map(ProbeReport::loginsSent).orElse(0)));
        return Layout.when(trial.report().map(Optional::isPresent), ui.text(ui.words().of(count), "hint"));
    }
}

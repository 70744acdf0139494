package mailsetup.ui.test;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What came of each server, stage by stage, when the test is over. */
public final class TrialsView extends VBox {
    /** The servers side by side, with every detail. */
    public TrialsView(List<ProbeReport> reports, Ui ui) {
        var details = new SimpleBooleanProperty(true);
        getChildren().add(Layout.columns(reports.stream().map(TrialsView::over)
                .map(trial -> new TrialView(trial, details, ui)).toList()));
    }

    private static ServerTrial over(ProbeReport report) {
        var trial = new ServerTrial(report.settings());
        trial.finish(report);
        return trial;
    }
}

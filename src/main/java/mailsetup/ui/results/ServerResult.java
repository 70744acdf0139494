package mailsetup.ui.results;

import javafx.geometry.Pos;
import javafx.scene.Node;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.HostName;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Whether one server works, and if not, where it ended and in whose words. */
final class ServerResult extends Column {
    private final Ui ui;

    ServerResult(ProbeReport report, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("panel", report.works() ? "works" : "fails");
        getChildren().addAll(title(report), HostName.door(report.settings().endpoint(), ui));
        if (report.works()) {
            facts(report);
        } else {
            trouble(report);
        }
        getChildren().add(ui.text(ui.words().of("wizard.test.tries", report.loginsSent()), "hint"));
    }

    private Node title(ProbeReport report) {
        var protocol = report.settings().protocol();
        var state = report.works() ? "passed" : "failed";
        var name = ui.text(ui.words().of(protocol == Protocol.SMTP ? "wizard.results.sends" : "wizard.results.receives",
                protocol), "panel-title");
        var verdict = ui.text(report.works() ? "wizard.test.works" : "wizard.test.fails", "strong", "verdict-" + state);
        var row = Layout.row("near", ui.icon(state, ui.words().of("wizard.mark." + state)), Layout.wide(verdict));
        return Layout.column("tight", name, row);
    }

    private void facts(ProbeReport report) {
        report.steps().stream().filter(ServerResult::telling)
                .forEach(step -> getChildren().add(ui.text(ui.words().of(ProbeTexts.of(step)))));
    }

    /** What a person would want to hear of a server that works. */
    private static boolean telling(Step step) {
        return step instanceof Step.Passed(_, _, var finding) && (finding instanceof Finding.Secured
                || finding instanceof Finding.ImapMailbox || finding instanceof Finding.PopMaildrop
                || finding instanceof Finding.Submission);
    }

    private void trouble(ProbeReport report) {
        var step = report.failed().<Step>map(failed -> failed).or(() -> report.steps().stream()
                .filter(s -> s instanceof Step.Skipped(_, var why) && why != Step.Reason.NOT_NEEDED).findFirst());
        step.ifPresent(ended -> {
            var stage = ui.text(ui.words().of("wizard.results.ended-at", ProbeTexts.stage(ended.stage())), "strong");
            var why = ui.text(ui.words().of(ProbeTexts.of(ended)));
            var box = Layout.column("tight", stage, why);
            box.setAlignment(Pos.TOP_LEFT);
            getChildren().add(box);
        });
    }
}

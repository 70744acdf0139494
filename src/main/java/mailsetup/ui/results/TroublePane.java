package mailsetup.ui.results;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What mends it, where it is told: one card for the foremost cause. */
final class TroublePane extends Column {
    private static final Set<String> MOVES = Set.of("D-06", "D-07", "D-11", "C-07");

    private final ResultsModel model;
    private final Ui ui;

    TroublePane(ResultsModel model, Optional<VerdictView.Acting> acting, Consumer<String> clipboard, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("form");
        var causes = model.diagnosis().found().get();
        causes.stream().findFirst()
                .ifPresent(cause -> getChildren().add(new DiagnosisCard(cause, model, acting, false, clipboard, ui)));
        getChildren().add(new SinceRow(model.baseline(), ui));
        acting.ifPresent(can -> act(can, causes.isEmpty()));
        getChildren().add(new NetworkRow(model.diagnosis(), ui));
    }

    /** Hints at what is common when a server has just moved: group G of the fault catalogue, and name trouble like it. */
    private static boolean hintsAtMove(Diagnosis cause) {
        return cause.fault().rows().stream().anyMatch(row -> row.startsWith("G-") || MOVES.contains(row));
    }

    private void act(VerdictView.Acting can, boolean unknown) {
        if (leftOut()) {
            var goOn = ui.button("wizard.test.go-on", can.goOn());
            goOn.setId("go-on");
            getChildren().add(Layout.row("near", goOn, Layout.wide(ui.hint("wizard.test.go-on-risk"))));
        }
        if (unknown) {
            getChildren().add(again(can));
        }
        if (model.diagnosis().found().get().stream().anyMatch(TroublePane::hintsAtMove)) {
            var link = ui.link("migration.ui.hint", can.move());
            link.setId("move-hint");
            getChildren().add(link);
        }
    }

    private Node again(VerdictView.Acting can) {
        var again = ui.button("wizard.test.again", can.again());
        again.setId("test-again");
        return Layout.when(model.diagnosis().running().not(), again);
    }

    private boolean leftOut() {
        return model.outcome().get().reports().stream().flatMap(report -> report.steps().stream()).anyMatch(
                step -> step instanceof Step.Skipped(var stage, var why) && stage == Stage.AUTHENTICATE
                        && why == Step.Reason.PASSWORD_REFUSED_ELSEWHERE);
    }
}

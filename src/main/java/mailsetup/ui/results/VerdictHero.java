package mailsetup.ui.results;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import mailsetup.comparison.advice.Advice;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Hero;
import mailsetup.ui.kit.Ui;

/** The one sentence of the verdict, with its mark. */
final class VerdictHero {
    private VerdictHero() {}

    /** It works; which way, and why. */
    static Node works(ResultsModel model, Ui ui) {
        ObservableValue<Advice> advice = model.choice().advice();
        var sentence = ui.words().of(advice.map(VerdictHero::sentence));
        var lead = ui.text(ui.words().of(advice.map(Advice::lead)), "lead");
        return new Hero("passed", ui.words().of("wizard.mark.passed"), sentence, ui,
                lead);
    }

    /** What is wrong, and where. */
    static Node trouble(ResultsModel model, Ui ui) {
        boolean running = model.diagnosis().running().get();
        var sentence = running && model.diagnosis().found().get().isEmpty()
                ? Message.of("wizard.verdict.searching")
                : model.wrong();
        return running
                ? new Hero("hourglass", ui.words().of("wizard.mark.busy"), ui.words().of(sentence), ui,
                        marks(model, ui))
                : new Hero("failed", ui.words().of("wizard.mark.failed"), ui.words().of(sentence), ui,
                        marks(model, ui));
    }

    static Message sentence(Advice advice) {
        return Message.of(switch (advice.way()) {
            case IMAP -> "wizard.verdict.imap";
            case POP -> "wizard.verdict.pop";
            case NONE -> "wizard.verdict.works";
        });
    }

    private static Node marks(ResultsModel model, Ui ui) {
        var marks = new FlowPane();
        marks.getStyleClass().add("marks");
        model.outcome().get().reports().forEach(report -> marks.getChildren().add(mark(report, ui)));
        return marks;
    }

    private static Node mark(ProbeReport report, Ui ui) {
        var state = report.works() ? "works" : report.failed().isPresent() ? "fails" : "not-tried";
        return ui.word(ui.words().of("wizard.verdict.mark-" + state, report.settings().protocol()), "server-mark",
                "server-" + state);
    }
}

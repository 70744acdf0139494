package mailsetup.ui.results;

import java.util.function.Consumer;
import javafx.scene.Node;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Change;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.comparison.ComparisonPane;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.ResultsModel.Outcome;

/** What works, what does not, and IMAP and POP side by side. */
public final class ResultsView extends Column {
    private final DiagnosesPane diagnoses;
    private final CodeRow code;
    private final ComparisonPane comparison;
    private final Ui ui;
    private final Consumer<String> clipboard;

    /**
     * The last page.
     *
     * @param repair uses the changed settings and tests again
     * @param clipboard takes what is copied
     */
    public ResultsView(ResultsModel model, Consumer<Change> repair, Consumer<String> clipboard, Ui ui) {
        this.ui = ui;
        this.clipboard = clipboard;
        diagnoses = new DiagnosesPane(model, repair, clipboard, ui);
        code = new CodeRow(model, clipboard, ui);
        comparison = new ComparisonPane(model.choice(), ui);
        getStyleClass().add("page");
        model.outcome().subscribe(this::show);
    }

    private void show(Outcome outcome) {
        getChildren().setAll(ui.heading("wizard.results.heading"), summary(outcome), diagnoses, servers(outcome));
        if (!outcome.working().isEmpty()) {
            getChildren().add(settings(outcome));
        }
        // Whoever has trouble may be on the telephone already.
        boolean trouble = outcome.working().size() < outcome.reports().size();
        getChildren().add(trouble ? getChildren().indexOf(diagnoses) + 1 : getChildren().size(), code);
        getChildren().add(comparison);
    }

    private Node summary(Outcome outcome) {
        return ui.text(ui.words().of(outcome.summary()), "lead");
    }

    private Node servers(Outcome outcome) {
        var receiving = Protocol.INCOMING.stream().flatMap(protocol -> outcome.on(protocol).stream()).map(this::result)
                .toList();
        var all = Layout.column("form");
        if (!receiving.isEmpty()) {
            all.getChildren().add(Layout.columns(receiving));
        }
        outcome.on(Protocol.SMTP).map(this::result).ifPresent(all.getChildren()::add);
        return all;
    }

    private Node result(ProbeReport report) {
        return new ServerResult(report, ui);
    }

    private Node settings(Outcome outcome) {
        return new SettingsPane(outcome.working().stream().map(ProbeReport::settings).toList(), clipboard, ui);
    }
}

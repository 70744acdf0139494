package mailsetup.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
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
    private final ResultsModel model;
    private final DiagnosesPane diagnoses;
    private final VBox support;
    private final SinceRow since;
    private final RememberRow remember;
    private final ComparisonPane comparison;
    private final Ui ui;
    private final Consumer<String> clipboard;

    /**
     * The last page.
     *
     * @param repair uses the changed settings and tests again
     * @param clipboard takes what is copied
     * @param further where one can go on; empty where the results come from a report
     */
    public ResultsView(ResultsModel model, Consumer<List<Change>> repair, Consumer<String> clipboard,
            Optional<Further> further, Ui ui) {
        this.model = model;
        this.ui = ui;
        this.clipboard = clipboard;
        diagnoses = new DiagnosesPane(model, repair, clipboard, ui);
        support = Layout.column("form", new CodeRow(model, clipboard, ui));
        further.ifPresent(ways -> support.getChildren().addAll(saving(model, ways.report()), ledger(ways.ledger())));
        since = new SinceRow(model.baseline(), ui);
        remember = new RememberRow(model.baseline(), ui);
        comparison = new ComparisonPane(model.choice(), ui);
        getStyleClass().add("page");
        model.outcome().subscribe(this::show);
    }

    /**
     * Where one can go on from the results.
     *
     * @param report makes a report of them for the support desk
     * @param ledger shows what has left this computer
     */
    public record Further(Runnable report, Runnable ledger) {}

    private void show(Outcome outcome) {
        getChildren().setAll(ui.heading("wizard.results.heading"), summary(outcome), diagnoses, since, servers(outcome),
                remember);
        if (!outcome.working().isEmpty()) {
            getChildren().add(getChildren().size() - 1, settings(outcome));
        }
        // Whoever has trouble may be on the telephone already.
        boolean trouble = outcome.working().size() < outcome.reports().size();
        getChildren().add(trouble ? getChildren().indexOf(since) + 1 : getChildren().size(), support);
        getChildren().add(comparison);
    }

    private Node saving(ResultsModel model, Runnable save) {
        var button = ui.button("mailreport.save", save);
        button.setId("save-report");
        return Layout.when(model.diagnosis().running().not(),
                Layout.row("near", button, Layout.wide(ui.hint("mailreport.save.hint"))));
    }

    private Node ledger(Runnable show) {
        var link = ui.link("ledger.link", show);
        link.setId("ledger-link");
        return link;
    }

    private Node summary(Outcome outcome) {
        if (model.replayed()) {
            return ui.text(ui.words().of("mailreport.summary", outcome.working().size(), outcome.reports().size()),
                    "lead");
        }
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

package mailsetup.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Note;
import mailsetup.probe.ProbeReport;
import mailsetup.support.code.ShortCode;
import mailsetup.ui.comparison.ComparisonPane;
import mailsetup.ui.comparison.SelfTestPane;
import mailsetup.ui.comparison.WhatIfPane;
import mailsetup.ui.kit.Folds;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What is folded below the verdict: each line is one question that some people have. */
final class VerdictFolds {
    private final ResultsModel model;
    private final Optional<VerdictView.Acting> acting;
    private final Consumer<String> clipboard;
    private final Ui ui;
    private final ResultsModel.Outcome outcome;

    VerdictFolds(ResultsModel model, Optional<VerdictView.Acting> acting, Consumer<String> clipboard, Ui ui) {
        this.model = model;
        this.acting = acting;
        this.clipboard = clipboard;
        this.ui = ui;
        outcome = model.outcome().get();
    }

    List<Folds.Line> lines() {
        var lines = new ArrayList<Folds.Line>();
        if (model.receives()) {
            lines.add(new Folds.Line("facts", Message.of("wizard.fold.facts", outcome.comparison().rows().size()),
                    () -> new ComparisonPane(model.choice(), ui)));
            lines.add(new Folds.Line("what-if", Message.of("wizard.fold.what-if"),
                    () -> new WhatIfPane(model.choice(), ui)));
        }
        if (!outcome.working().isEmpty()) {
            lines.add(new Folds.Line("settings", Message.of("wizard.fold.settings"), this::settings));
        }
        int notes = otherCauses().size() + hints().size();
        if (notes > 0) {
            lines.add(new Folds.Line("notes", Message.of("wizard.fold.notes", notes), this::notes));
        }
        lines.add(new Folds.Line("servers", Message.of("wizard.fold.servers"), this::servers));
        lines.add(new Folds.Line("support", Message.of("wizard.fold.support",
                ShortCode.of(outcome.reports(), model.diagnosis().found().get()).text()), this::support));
        acting.ifPresent(can -> lines.addAll(forTheOwner(can)));
        return lines;
    }

    private List<Folds.Line> forTheOwner(VerdictView.Acting can) {
        var sent = new Folds.Line("sent", Message.of("wizard.fold.sent"), () -> {
            var link = ui.link("ledger.link", can.ledger());
            link.setId("ledger-link");
            return link;
        });
        var remember = new Folds.Line("remember", Message.of("wizard.fold.remember"),
                () -> Layout.column("form", new SinceRow(model.baseline(), ui),
                        new RememberRow(model.baseline(), ui)));
        var self = new Folds.Line("self-test", Message.of("advice.self.title"),
                () -> new SelfTestPane(model.choice().selfTest(), ui));
        var mail = model.choice().selfTest();
        return mail.offered().get() || mail.givenBack().get()
                ? List.of(sent, remember, self)
                : List.of(sent, remember);
    }

    private List<Diagnosis> otherCauses() {
        return model.diagnosis().found().get().stream().skip(model.allWork() ? 0 : 1).toList();
    }

    private Node settings() {
        return new SettingsPane(outcome.working().stream().map(ProbeReport::settings).toList(), clipboard, ui);
    }

    private Node notes() {
        var notes = Layout.column("form");
        otherCauses().forEach(
                cause -> notes.getChildren().add(new DiagnosisCard(cause, model, acting, true, clipboard, ui)));
        hints().forEach(hint -> notes.getChildren().add(ui.text(ui.words().of(hint.text()), "hint")));
        return notes;
    }

    /** What works and may hurt one day. */
    private List<Note> hints() {
        return model.diagnosis().examination().notes();
    }

    private Node servers() {
        var all = Layout.column("form", Layout.columns(outcome.reports().stream()
                .filter(report -> report.settings().protocol().receives()).map(this::server).toList()));
        outcome.on(Protocol.SMTP).map(this::server).ifPresent(all.getChildren()::add);
        return all;
    }

    private ServerResult server(ProbeReport report) {
        return new ServerResult(report, ui);
    }

    private Node support() {
        var support = Layout.column("form", new CodeRow(model, clipboard, ui));
        acting.ifPresent(can -> {
            var button = ui.button("mailreport.save", can.report());
            button.setId("save-report");
            support.getChildren().add(Layout.row("near", button, Layout.wide(ui.hint("mailreport.save.hint"))));
        });
        return support;
    }
}

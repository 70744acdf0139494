package mailsetup.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.support.mailreport.Frame;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.script.CallAnswer;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.VerdictView;
import mailsetup.ui.support.CaseView;
import mailsetup.ui.test.TrialsView;

/** The results page as it was on the other computer, and every stage below it; nothing in it acts. */
public final class ReplayView extends VBox {
    /**
     * What the model has open.
     *
     * @param clipboard takes what is copied
     */
    public ReplayView(ReplayModel model, Consumer<String> clipboard, Ui ui) {
        setId("replay");
        model.refused().filter(_ -> model.report().get().isEmpty()).ifPresent(why -> refuse(why, ui));
        model.report().get().ifPresent(report -> show(report, clipboard, ui));
    }

    private void refuse(Message why, Ui ui) {
        getStyleClass().add("page");
        getChildren().addAll(ui.heading("mailreport.title"), ui.text(ui.words().of(why), "remark-error"));
    }

    private void show(MailReport report, Consumer<String> clipboard, Ui ui) {
        var results = new VerdictView(ReplayModel.results(report), Optional.empty(), clipboard, ui);
        var more = Layout.column("page", ui.text("mailreport.stages", "section"), new TrialsView(report.servers(), ui));
        report.selfTest().forEach(line -> more.getChildren().add(ui.text(ui.words().of(line), "hint")));
        var frame = Layout.column("frame-lines");
        Frame.lines(report).forEach(line -> frame.getChildren().add(ui.text(ui.words().of(line), "hint")));
        var working = report.servers().stream().filter(ProbeReport::works).count();
        frame.getChildren().add(ui.text(ui.words().of("mailreport.summary", working, report.servers().size())));
        var verdict = Layout.column("page", results);
        getChildren().addAll(frame, verdict);
        report.examination().causes().stream().findFirst().map(CallAnswer::of)
                .map(call -> Layout.column("page", ui.text("support.script.heading", "section"),
                        new CaseView(call, ui)))
                .ifPresent(getChildren()::add);
        getChildren().add(more);
    }
}

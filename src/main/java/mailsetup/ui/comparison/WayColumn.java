package mailsetup.ui.comparison;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import mailsetup.comparison.Growth;
import mailsetup.comparison.GrowthChart;
import mailsetup.comparison.MailPlaces;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Way;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.DrawingView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One of the two ways: its verdict, its picture, and its mailbox in bars. */
final class WayColumn extends Column {
    private static final PseudoClass RECOMMENDED = PseudoClass.getPseudoClass("recommended");
    /** From here the bar of the room on the server warns. */
    private static final long WARNING = 80;

    private final Way way;
    private final ChoiceModel model;
    private final Ui ui;

    WayColumn(Way way, ChoiceModel model, Ui ui) {
        this.way = way;
        this.model = model;
        this.ui = ui;
        getStyleClass().addAll("panel", "way-column");
        model.measured().subscribe(_ -> show());
        model.advice().subscribe(_ -> show());
    }

    private void show() {
        var advice = model.advice().get();
        var imap = way == Way.IMAP;
        pseudoClassStateChanged(RECOMMENDED, advice.way() == way);
        getChildren().setAll(verdict(advice),
                ui.text(imap ? "wizard.results.imap-means" : "wizard.results.pop-means"),
                picture());
        var report = report();
        if (report.isPresent()) {
            report.get().found(Finding.ImapMailbox.class).ifPresent(found -> imap(found.facts()));
            report.get().found(Finding.PopMaildrop.class).ifPresent(found -> pop(found.facts()));
            getChildren().add(new Timeline(report.get(), ui));
        }
    }

    private Node picture() {
        return new DrawingView(MailPlaces.of(way == Way.IMAP ? Protocol.IMAP : Protocol.POP3,
                model.measured().get().reports()), ui);
    }

    private Optional<ProbeReport> report() {
        return model.measured().get().reports().stream()
                .filter(report -> report.settings().protocol().name().startsWith(way.name())).findFirst();
    }

    private Node verdict(Advice advice) {
        var works = report().map(ProbeReport::works);
        var state = works.isEmpty()
                ? "unknown"
                : !works.get()
                        ? "broken"
                        : advice.way() == way ? "recommended" : advice.way() == Way.NONE ? "works" : "possible";
        var icon = switch (state) {
            case "recommended" -> "passed";
            case "broken" -> "failed";
            case "unknown" -> "waiting";
            default -> "neither";
        };
        var words = ui.words().of("advice.verdict." + state);
        var name = ui.text(way == Way.IMAP ? "wizard.results.imap" : "wizard.results.pop", "way-name");
        return Layout.column("tight", name, Layout.row("near", ui.icon(icon, words),
                Layout.wide(ui.text(words, "strong", "verdict-" + state))));
    }

    private void imap(ImapFacts facts) {
        var percent = Growth.percentUsed(facts);
        if (percent.isPresent()) {
            bar("advice.bar.quota", percent.getAsLong() / 100.0, percent.getAsLong() >= WARNING,
                    Message.of("advice.bar.quota.value", new ByteSize(facts.quotaUsed().getAsLong()),
                            new ByteSize(facts.quotaLimit().getAsLong()), percent.getAsLong()));
            Growth.monthsUntilFull(facts).ifPresent(
                    months -> getChildren().add(ui.text(ui.words().of("advice.full-in", months), "hint")));
            GrowthChart.of(model.measured().get().reports(), YearMonth.now(ZoneId.systemDefault()))
                    .ifPresent(chart -> getChildren().add(new DrawingView(chart, ui)));
        } else {
            getChildren().add(Layout.column("tight", ui.text("advice.bar.quota", "strong"),
                    ui.hint("advice.bar.quota.none")));
        }
        size(facts.bytes(), facts.details().estimated()
                ? Message.of("advice.bar.size.estimated", new ByteSize(facts.bytes().orElse(0)),
                        facts.details().sample().map(some -> some.looked()).orElse(0L))
                : Message.of("advice.bar.size.value", new ByteSize(facts.bytes().orElse(0))));
    }

    private void pop(PopFacts facts) {
        size(OptionalLong.of(facts.bytes()), Message.of("advice.bar.size.value", new ByteSize(facts.bytes())));
    }

    private void size(OptionalLong bytes, Message value) {
        if (bytes.isPresent()) {
            bar("advice.bar.size", (double) bytes.getAsLong() / Math.max(1, biggest()), false, value);
        } else {
            getChildren().add(Layout.column("tight", ui.text("advice.bar.size", "strong"),
                    ui.hint("advice.bar.size.none")));
        }
    }

    /** What both bars are drawn against: the room on the server, or else the bigger of the two inboxes. */
    private long biggest() {
        return model.measured().get().reports().stream().mapToLong(report -> Math.max(
                report.found(Finding.ImapMailbox.class).map(found -> Math.max(found.facts().bytes().orElse(0),
                        found.facts().quotaLimit().orElse(0))).orElse(0L),
                report.found(Finding.PopMaildrop.class).map(found -> found.facts().bytes()).orElse(0L))).max()
                .orElse(1);
    }

    private void bar(String title, double part, boolean warns, Message value) {
        var bar = Layout.wide(new ProgressBar(Math.clamp(part, 0, 1)));
        bar.getStyleClass().addAll("fact-bar", warns ? "fact-bar-warning" : "fact-bar-calm");
        bar.accessibleTextProperty().bind(ui.words().of(value));
        getChildren().add(Layout.column("tight", ui.text(title, "strong"), bar, ui.text(ui.words().of(value), "hint")));
    }
}

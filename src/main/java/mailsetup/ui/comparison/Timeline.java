package mailsetup.ui.comparison;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Where the time of one connection went: a strip with a piece for each stage, and the same in words. */
final class Timeline extends Column {
    /** A piece that is thinner could not be seen. */
    private static final double NARROWEST_PERCENT = 1.5;

    Timeline(ProbeReport report, Ui ui) {
        getStyleClass().add("tight");
        var passed = report.steps().stream().filter(Step.Passed.class::isInstance).map(Step.Passed.class::cast)
                .toList();
        var total = passed.stream().map(Step.Passed::took).reduce(Duration.ZERO, Duration::plus);
        var legend = Layout.column("legend");
        var strip = new GridPane();
        strip.getStyleClass().add("timeline");
        for (int i = 0; i < passed.size(); i++) {
            add(strip, legend, passed.get(i), i, total, ui);
        }
        var said = ui.words().of("advice.timeline", total);
        strip.accessibleTextProperty().bind(said);
        getChildren().addAll(ui.text(said, "strong"), strip, Layout.columns(halves(legend)));
    }

    private static void add(GridPane strip, VBox legend, Step.Passed step, int place, Duration total, Ui ui) {
        var piece = new Region();
        piece.getStyleClass().addAll("timeline-piece", "timeline-" + place);
        var said = ui.words().of(
                Message.of("advice.timeline.stage", ProbeTexts.stage(step.stage()), step.took()));
        var tip = new Tooltip();
        tip.textProperty().bind(said);
        Tooltip.install(piece, tip);
        var width = new ColumnConstraints();
        width.setPercentWidth(Math.max(NARROWEST_PERCENT,
                100.0 * step.took().toNanos() / Math.max(1, total.toNanos())));
        strip.getColumnConstraints().add(width);
        strip.add(piece, place, 0);
        var dot = new Region();
        dot.getStyleClass().addAll("timeline-dot", "timeline-" + place);
        legend.getChildren().add(Layout.row("remark", dot, Layout.wide(ui.text(said, "hint"))));
    }

    private static List<VBox> halves(VBox legend) {
        var rows = List.copyOf(legend.getChildren());
        int half = (rows.size() + 1) / 2;
        var left = Layout.column("tight");
        var right = Layout.column("tight");
        left.getChildren().setAll(rows.subList(0, half));
        right.getChildren().setAll(rows.subList(half, rows.size()));
        return List.of(left, right);
    }
}

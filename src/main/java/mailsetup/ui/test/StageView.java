package mailsetup.ui.test;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One stage: how it stands, its name, how long it took, and what came of it. */
final class StageView extends Column {
    private final StageRow row;
    private final ObservableValue<Boolean> details;
    private final Ui ui;

    StageView(Protocol protocol, StageRow row, ObservableValue<Boolean> details, Ui ui) {
        this.row = row;
        this.details = details;
        this.ui = ui;
        getStyleClass().add("stage");
        var name = Layout.wide(ui.text(ui.words().of(ProbeTexts.stage(protocol, row.stage())), "stage-name"));
        var head = Layout.row("near", state(), name, time());
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, outcome());
        row.mark().subscribe(mark -> getStyleClass().setAll("stage", "stage-" + Keyword.of(mark)));
    }

    private Node state() {
        var place = new StackPane();
        place.getStyleClass().add("state");
        row.mark().subscribe(mark -> place.getChildren().setAll(picture(mark)));
        return place;
    }

    private Node picture(Mark mark) {
        var meaning = ui.words().of("wizard.mark." + Keyword.of(mark));
        if (mark != Mark.BUSY) {
            return ui.icon(Keyword.of(mark), meaning);
        }
        return new Busy(meaning);
    }

    private Label time() {
        var took = row.step().map(step -> step.flatMap(StageRow::took));
        var text = ui.words().messages().flatMap(_ -> took.map(this::written));
        return Layout.when(took.map(Optional::isPresent), ui.word(text, "stage-time"));
    }

    private String written(Optional<Duration> took) {
        return took.map(time -> ui.words().now(Message.of("wizard.test.time", time))).orElse("");
    }

    private Label outcome() {
        var text = ui.words().messages().flatMap(_ -> row.step().map(this::said));
        var shown = details.flatMap(on -> row.step().map(step -> step.filter(s -> StageRow.isWorthWords(s, on))
                .isPresent()));
        return Layout.when(shown, ui.text(text, "stage-outcome"));
    }

    private String said(Optional<Step> step) {
        return step.map(s -> ui.words().now(ProbeTexts.of(s))).orElse("");
    }
}

package mailsetup.ui.test;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeTexts;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.HostName;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Row;
import mailsetup.ui.kit.Ui;

/** One server under test in one line: what is done with it now, or how it ended. */
final class TrialRow extends Row {
    private final ServerTrial trial;
    private final Ui ui;

    TrialRow(ServerTrial trial, Ui ui) {
        this.trial = trial;
        this.ui = ui;
        getStyleClass().addAll("server-row", "server-line");
        var mark = Bindings.createObjectBinding(trial::mark, marks());
        getChildren().addAll(Layout.whole(ui.text(caption(trial.settings()), "strong")), state(mark),
                Layout.wide(ui.text(ui.words().of(mark.map(this::said)))),
                HostName.door(trial.settings().endpoint(), ui));
    }

    private static String caption(ServerSettings settings) {
        return "wizard.servers." + Keyword.of(settings.protocol());
    }

    private Observable[] marks() {
        return trial.rows().stream().map(StageRow::mark).toArray(Observable[]::new);
    }

    private Node state(ObservableValue<Mark> mark) {
        var place = new StackPane();
        place.getStyleClass().add("state");
        mark.subscribe(now -> place.getChildren().setAll(picture(now)));
        return place;
    }

    private Node picture(Mark mark) {
        var meaning = ui.words().of("wizard.mark." + Keyword.of(mark));
        return mark == Mark.BUSY ? new Busy(meaning) : ui.icon(Keyword.of(mark), meaning);
    }

    private Message said(Mark mark) {
        return switch (mark) {
            case BUSY -> ProbeTexts.stage(trial.settings().protocol(), trial.current());
            case WAITING -> Message.of("wizard.mark.waiting");
            case PASSED -> Message.of("wizard.test.works");
            case FAILED -> Message.of("wizard.test.fails");
            case SKIPPED -> Message.of("wizard.test.not-tried");
        };
    }
}

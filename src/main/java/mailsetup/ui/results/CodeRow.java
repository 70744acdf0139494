package mailsetup.ui.results;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Message;
import mailsetup.support.code.ShortCode;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.CopyRow;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The outcome in nine letters, for the telephone; there once the search for causes is over. */
final class CodeRow extends Column {
    CodeRow(ResultsModel model, Consumer<String> clipboard, Ui ui) {
        getStyleClass().add("tight");
        ObservableValue<String> code = model.outcome().flatMap(outcome -> model.diagnosis().found()
                .map(causes -> ShortCode.of(outcome.reports(), causes).text()));
        var line = ui.text(ui.words().of(code.map(text -> Message.of("support.code.line", text))), "strong");
        line.setId("support-code");
        getChildren().addAll(
                Layout.row("near", line, new CopyRow("support.code.copy", () -> clipboard.accept(code.getValue()), ui)),
                ui.hint("support.code.hint"));
        Layout.when(model.diagnosis().running().not(), this);
    }
}

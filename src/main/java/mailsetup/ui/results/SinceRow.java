package mailsetup.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mailsetup.support.baseline.Since;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What changed since the account worked, in one sentence and with the exact values below it. */
final class SinceRow extends VBox {
    private static final int MOST_LINES = 8;

    private final Ui ui;

    SinceRow(BaselineModel model, Ui ui) {
        this.ui = ui;
        getStyleClass().add("tight");
        setId("since");
        Layout.when(model.since().map(Optional::isPresent), this);
        model.since().subscribe(since -> getChildren().setAll(since.map(this::lines).orElseGet(List::of)));
    }

    private List<Node> lines(Since since) {
        var sentence = Layout.row("near", new Icon("hint"),
                Layout.wide(
                        ui.text(ui.words().of(since.sentence()), since.differences().isEmpty() ? "hint" : "strong")));
        sentence.setAlignment(Pos.TOP_LEFT);
        var details = Layout.column("tight");
        details.getStyleClass().add("since-details");
        since.details().stream().limit(MOST_LINES)
                .forEach(line -> details.getChildren().add(ui.text(ui.words().of(line), "hint")));
        return details.getChildren().isEmpty() ? List.of(sentence) : List.of(sentence, details);
    }
}

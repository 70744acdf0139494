package mailsetup.ui.comparison;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.advice.Way;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** IMAP and POP side by side: the advice and its questions, both ways with their mailbox, and every difference. */
public final class ComparisonPane extends Column {
    private final VBox details = Layout.column("form");
    private final Ui ui;

    /** For whatever test the model shows. */
    public ComparisonPane(ChoiceModel model, Ui ui) {
        this.ui = ui;
        setId("comparison");
        getStyleClass().add("form");
        var ways = Layout.columns(List.of(new WayColumn(Way.IMAP, model, ui), new WayColumn(Way.POP, model, ui)));
        ways.getStyleClass().add("wide-columns");
        getChildren().addAll(ways, details, new PaperPane(model, this, ui));
        model.measured().subscribe(measured -> show(measured.comparison()));
    }

    private void show(Comparison comparison) {
        var head = new GridPane();
        head.getStyleClass().add("comparison-head");
        ComparisonTable.shape(head);
        head.addRow(0, headed("wizard.results.aspect"), headed("wizard.results.imap"), headed("wizard.results.pop"));
        details.getChildren().setAll(notes(comparison),
                new PinnedHead(head, new ComparisonTable(comparison.rows(), ui)));
    }

    private Node notes(Comparison comparison) {
        var box = Layout.column("verdicts");
        comparison.notes().stream()
                .map(said -> Layout.row("near", new Icon("hint"), Layout.wide(ui.text(ui.words().of(said)))))
                .forEach(box.getChildren()::add);
        comparison.verdicts().stream()
                .map(said -> Layout.row("near", new Icon("hint"), Layout.wide(ui.text(ui.words().of(said)))))
                .forEach(box.getChildren()::add);
        return box;
    }

    private Node headed(String key) {
        return Layout.column("aspect-head", ui.text(key, "strong"));
    }
}

package mailsetup.ui.comparison;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Row;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One row: the question, both answers, and on request the difference in one sentence. */
final class ComparisonRow {
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final List<TableCell> cells;
    private final Node explanation;
    private final Ui ui;

    ComparisonRow(Row row, int number, Ui ui) {
        this.ui = ui;
        cells = List.of(new TableCell(number, 0, ui.words().of(row.title()), title(row)), cell(row.imap(), number, 1),
                cell(row.pop(), number, 2));
        explanation = Layout.when(unfolded, Layout.row("explanation", new Icon("hint"),
                Layout.wide(ui.text(ui.words().of(row.why())))));
    }

    List<TableCell> cells() {
        return cells;
    }

    Node explanation() {
        return explanation;
    }

    private Node title(Row row) {
        var link = new Hyperlink();
        link.getStyleClass().add("explain");
        link.textProperty().bind(ui.words().of(unfolded.map(
                on -> Message.of(on ? "advice.explain.hide" : "advice.explain"))));
        link.accessibleTextProperty().bind(ui.words().of(unfolded.map(on -> on
                ? Message.of("advice.explained", row.title(), row.why())
                : Message.of("advice.row", row.title(), row.imap().text(), row.pop().text()))));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            unfolded.set(!unfolded.get());
        });
        return Layout.column("tight", ui.text(ui.words().of(row.title()), "strong"), link);
    }

    private TableCell cell(Cell cell, int row, int column) {
        var tone = Keyword.of(cell.tone());
        var meaning = Message.of("wizard.tone." + tone);
        var words = Layout.column("tight", ui.text(ui.words().of(cell.text())));
        cell.measured().ifPresent(
                measured -> words.getChildren().add(ui.text(ui.words().of(measured), "measured")));
        var line = Layout.row("near", ui.icon(tone, ui.words().of(meaning)), Layout.wide(words));
        line.setAlignment(Pos.TOP_LEFT);
        var said = cell.measured()
                .map(measured -> Message.of("advice.cell.measured", meaning, cell.text(), measured))
                .orElseGet(() -> Message.of("advice.cell", meaning, cell.text()));
        return new TableCell(row, column, ui.words().of(said), line);
    }
}

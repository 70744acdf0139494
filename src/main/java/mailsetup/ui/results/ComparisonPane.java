package mailsetup.ui.results;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;
import mailsetup.ui.address.MailPicture;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** IMAP and POP side by side: what each means, and what this mailbox showed. */
final class ComparisonPane extends VBox {
    private final Ui ui;

    ComparisonPane(Comparison comparison, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        getChildren().addAll(ui.text("wizard.results.compare", "section"), pictures(), verdicts(comparison),
                table(comparison));
    }

    private Node pictures() {
        var imap = Layout.column("panel", ui.text("wizard.results.imap-means", "strong"), MailPicture.imap(ui));
        var pop = Layout.column("panel", ui.text("wizard.results.pop-means", "strong"), MailPicture.pop(ui));
        return Layout.columns(List.of(imap, pop));
    }

    private Node verdicts(Comparison comparison) {
        var box = Layout.column("verdicts");
        Stream.concat(comparison.verdicts().stream(), comparison.notes().stream())
                .map(said -> Layout.row("near", new Icon("hint"), Layout.wide(ui.text(ui.words().of(said)))))
                .forEach(box.getChildren()::add);
        return box;
    }

    private Node table(Comparison comparison) {
        var head = grid("comparison-head");
        head.addRow(0, headed("wizard.results.aspect"), headed("wizard.results.imap"), headed("wizard.results.pop"));
        var rows = grid("comparison");
        comparison.rows().forEach(row -> add(rows, row));
        return new PinnedHead(head, rows);
    }

    private static GridPane grid(String style) {
        var grid = new GridPane();
        grid.getStyleClass().add(style);
        grid.getColumnConstraints().addAll(column(24), column(38), column(38));
        return grid;
    }

    private void add(GridPane grid, Row row) {
        var title = Layout.column("aspect-cell", ui.text(ui.words().of(row.title()), "strong"));
        grid.addRow(grid.getRowCount(), title, cell(row.imap()), cell(row.pop()));
    }

    private Node cell(Cell cell) {
        var tone = switch (cell.tone()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case NEITHER -> "neither";
        };
        var meaning = ui.words().of("wizard.tone." + tone);
        var words = Layout.column("tight", ui.text(ui.words().of(cell.text())));
        cell.measured().ifPresent(
                measured -> words.getChildren().add(ui.text(ui.words().of(measured), "measured")));
        var line = Layout.row("near", ui.icon(tone, meaning), Layout.wide(words));
        line.setAlignment(Pos.TOP_LEFT);
        return Layout.column("aspect-cell", line);
    }

    private Node headed(String key) {
        return Layout.column("aspect-head", ui.text(key, "strong"));
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}

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
        var imap = Ui.column("panel", ui.text("wizard.results.imap-means", "strong"), MailPicture.imap(ui));
        var pop = Ui.column("panel", ui.text("wizard.results.pop-means", "strong"), MailPicture.pop(ui));
        return Ui.columns(List.of(imap, pop));
    }

    private Node verdicts(Comparison comparison) {
        var box = Ui.column("verdicts");
        Stream.concat(comparison.verdicts().stream(), comparison.notes().stream())
                .map(said -> Ui.row("near", new Icon("hint"), Ui.wide(ui.text(ui.words().of(said)))))
                .forEach(box.getChildren()::add);
        return box;
    }

    private Node table(Comparison comparison) {
        var grid = new GridPane();
        grid.getStyleClass().add("comparison");
        grid.getColumnConstraints().addAll(column(24), column(38), column(38));
        grid.addRow(0, headed("wizard.results.aspect"), headed("wizard.results.imap"), headed("wizard.results.pop"));
        for (var row : comparison.rows()) {
            add(grid, row);
        }
        return grid;
    }

    private void add(GridPane grid, Row row) {
        var title = Ui.column("aspect-cell", ui.text(ui.words().of(row.title()), "strong"));
        grid.addRow(grid.getRowCount(), title, cell(row.imap()), cell(row.pop()));
    }

    private Node cell(Cell cell) {
        var tone = switch (cell.tone()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case NEITHER -> "neither";
        };
        var meaning = ui.words().of("wizard.tone." + tone);
        var words = Ui.column("tight", ui.text(ui.words().of(cell.text())));
        cell.measured().ifPresent(
                measured -> words.getChildren().add(ui.text(ui.words().of(measured), "measured")));
        var line = Ui.row("near", ui.icon(tone, meaning), Ui.wide(words));
        line.setAlignment(Pos.TOP_LEFT);
        return Ui.column("aspect-cell", line);
    }

    private Node headed(String key) {
        return Ui.column("aspect-head", ui.text(key, "strong"));
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}

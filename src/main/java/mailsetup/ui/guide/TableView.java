package mailsetup.ui.guide;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import mailsetup.support.guide.Block;
import mailsetup.support.guide.Place;
import mailsetup.support.guide.Span;

/** A table whose columns are as wide as what stands in them asks for. */
final class TableView extends GridPane {
    /** Letters of a column; below the first a word would break, and above the last the others would starve. */
    private static final int LEAST = 12;
    private static final int MOST = 60;

    TableView(Block.Table table, Consumer<Place> follow) {
        getStyleClass().add("guide-table");
        var all = Stream.concat(Stream.of(table.head()), table.rows().stream()).toList();
        var letters = IntStream.range(0, table.head().size()).map(column -> letters(all, column)).toArray();
        int sum = IntStream.of(letters).sum();
        for (int width : letters) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 * width / sum);
            getColumnConstraints().add(column);
        }
        for (int row = 0; row < all.size(); row++) {
            add(all.get(row), row, follow);
        }
    }

    private static int letters(List<List<List<Span>>> rows, int column) {
        return Math.clamp(rows.stream().mapToInt(row -> Span.text(row.get(column)).length()).max().orElse(0), LEAST,
                MOST);
    }

    private void add(List<List<Span>> cells, int row, Consumer<Place> follow) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = new SpansView(cells.get(column), follow, "guide-cell", row == 0 ? "guide-head" : "guide-row");
            GridPane.setValignment(cell, VPos.TOP);
            add(cell, column, row);
        }
    }
}

package mailsetup.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import mailsetup.comparison.Row;
import mailsetup.ui.kit.Ui;

/** The rows of the comparison. A screen reader meets them as a table with three columns. */
final class ComparisonTable extends GridPane {
    static final int COLUMNS = 3;

    private final List<List<TableCell>> cells = new ArrayList<>();
    private final Ui ui;

    ComparisonTable(List<Row> rows, Ui ui) {
        this.ui = ui;
        getStyleClass().add("comparison");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        accessibleTextProperty().bind(ui.words().of("advice.table", rows.size()));
        shape(this);
        rows.forEach(this::add);
    }

    /** The three columns, also for the head. */
    static void shape(GridPane grid) {
        for (double percent : new double[]{26, 37, 37}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
    }

    private void add(Row row) {
        var view = new ComparisonRow(row, cells.size(), ui);
        int line = 2 * cells.size();
        cells.add(view.cells());
        view.cells().forEach(cell -> add(cell, cell.column(), line));
        add(view.explanation(), 0, line + 1, COLUMNS, 1);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> cells.size();
            case COLUMN_COUNT -> COLUMNS;
            case CELL_AT_ROW_COLUMN -> cell((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private Node cell(int row, int column) {
        return cells.get(Math.clamp(row, 0, cells.size() - 1)).get(Math.clamp(column, 0, COLUMNS - 1));
    }
}

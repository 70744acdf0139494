package mailsetup.ui.comparison;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import mailsetup.ui.kit.Column;

/** One cell, which tells a screen reader its place and its words. */
final class TableCell extends Column {
    private final int row;
    private final int column;

    TableCell(int row, int column, ObservableValue<String> words, Node content) {
        super(content);
        this.row = row;
        this.column = column;
        getStyleClass().add("aspect-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        accessibleTextProperty().bind(words);
    }

    int column() {
        return column;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> row;
            case COLUMN_INDEX -> column;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

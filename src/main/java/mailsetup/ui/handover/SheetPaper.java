package mailsetup.ui.handover;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import mailsetup.core.text.Printable;
import mailsetup.handoff.sheet.Sheet;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.QrView;

/** The setup sheet as it is seen on the screen and goes to the printer: dark on white. */
final class SheetPaper extends Column {
    SheetPaper(Sheet sheet) {
        getStyleClass().add("paper");
        getChildren().addAll(label(sheet.program(), "paper-program"), label(sheet.title(), "paper-title"),
                label(sheet.where(), "paper-text"));
        sheet.parts().forEach(this::part);
        sheet.notes().forEach(note -> getChildren().add(label(note, "paper-note")));
        sheet.scan().ifPresent(scan -> getChildren().add(code(scan)));
    }

    private static Node code(Sheet.Scan scan) {
        var words = Layout.wide(Layout.column("tight", label(scan.heading(), "paper-heading"),
                label(scan.how(), "paper-text")));
        return Layout.row("paper-code", QrView.small(scan.text(), new ReadOnlyStringWrapper(scan.meaning())), words);
    }

    private void part(Sheet.Part part) {
        var grid = new GridPane();
        grid.getStyleClass().add("paper-part");
        grid.getColumnConstraints().addAll(column(36), column(64));
        int line = 0;
        for (var row : part.rows()) {
            grid.addRow(line++, label(row.label(), "paper-label"),
                    label(row.value().isEmpty() ? "＿".repeat(16) : row.value(), "paper-value"));
        }
        getChildren().addAll(label(part.heading(), "paper-heading"), grid);
    }

    private static Label label(String text, String style) {
        var label = new Label(Printable.line(text));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}

package mailsetup.ui.migration;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mailsetup.assistant.migration.CopyCommand;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveRow;
import mailsetup.assistant.migration.MoveTable;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.DiagnosisCard;

/** What is wrong and what to do, then old and new side by side, then how mail is copied. */
final class MovePane extends VBox {
    private final Ui ui;

    MovePane(Move move, Consumer<String> clipboard, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        getChildren().addAll(ui.text(ui.words().of(MoveModel.summary(move)), "strong"), cards(move, clipboard));
        if (move.isMove()) {
            getChildren().addAll(ui.text("migration.report.sides", "section"), table(move));
        }
        if (move.found()) {
            getChildren().add(copying(move, clipboard));
        }
    }

    private Node cards(Move move, Consumer<String> clipboard) {
        var both = move.both();
        List<ProbeReport> reports = Stream.of(both.old(), both.current()).flatMap(Optional::stream)
                .flatMap(side -> side.login().stream()).toList();
        var box = Layout.column("form");
        move.causes().forEach(cause -> box.getChildren()
                .add(new DiagnosisCard(cause, reports, clipboard, ui)));
        return box;
    }

    private Node table(Move move) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("panel", "move-table");
        for (int percent : new int[]{24, 38, 38}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, ui.text("migration.ui.question", "hint"), ui.text("migration.old", "panel-title"),
                ui.text("migration.new", "panel-title"));
        int line = 1;
        for (MoveRow row : new MoveTable(move.both()).rows()) {
            if (row.isKnown()) {
                var style = row.differs() ? "strong" : "hint";
                grid.addRow(line++, title(row), cell(row.old(), style), cell(row.current(), style));
            }
        }
        return grid;
    }

    /** That the sides differ is seen by a sign and heard, not only by the letters. */
    private Node title(MoveRow row) {
        return row.differs()
                ? Layout.row("near", ui.icon("different", ui.words().of("migration.ui.differs")), cell(row.title()))
                : cell(row.title(), "hint");
    }

    private Node cell(Message text, String... styles) {
        var cell = ui.text(ui.words().of(text), styles);
        GridPane.setValignment(cell, VPos.TOP);
        return cell;
    }

    private Node copying(Move move, Consumer<String> clipboard) {
        var line = new CopyCommand(move.both()).line();
        var copy = ui.button("migration.ui.copy", () -> clipboard.accept(line));
        copy.setId("move-copy");
        return Layout.column("panel", ui.text("migration.copy.heading", "panel-title"), ui.text("migration.copy.text"),
                ui.text(ui.words().of("migration.value", line), "evidence", "move-command"), copy);
    }
}

package mailsetup.ui.comparison;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import mailsetup.comparison.Row;
import mailsetup.comparison.advice.Way;
import mailsetup.core.Message;
import mailsetup.ui.kit.Ui;

/** IMAP and POP side by side in the six respects that decide, each with what was measured of this mailbox. */
public final class DecidingTable extends GridPane {
    private static final PseudoClass RECOMMENDED = PseudoClass.getPseudoClass("recommended");
    private static final double[] PERCENT = {20, 40, 40};
    private final ChoiceModel model;
    private final Ui ui;

    /**
     * One respect.
     *
     * @param word how its texts are called
     * @param imap the row of the whole comparison whose figure stands on the left
     * @param pop the same for the right
     */
    private record Deciding(String word, String imap, String pop) {
        static final List<Deciding> ALL = List.of(new Deciding("devices", "", ""),
                new Deciding("offline", "offline", "device-space"),
                new Deciding("room", "server-space", "device-space"),
                new Deciding("elsewhere", "elsewhere", "elsewhere"),
                new Deciding("broken", "broken-pc", "broken-pc"),
                new Deciding("deleted", "deleted-by-mistake", "server-space"));
    }

    /** Follows the advice. */
    public DecidingTable(ChoiceModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("deciding");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        accessibleTextProperty().bind(ui.words().of("advice.table", Deciding.ALL.size()));
        for (double percent : PERCENT) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        addRow(0, new TableCell(0, 0, ui.words().of("wizard.results.aspect"), ui.text("wizard.results.aspect", "hint")),
                head(Way.IMAP, 1), head(Way.POP, 2));
        var rows = model.measured().get().comparison().rows();
        for (int i = 0; i < Deciding.ALL.size(); i++) {
            add(Deciding.ALL.get(i), i + 1, rows);
        }
    }

    private TableCell head(Way way, int column) {
        var said = ui.words().of(model.advice().map(advice -> Message.of(
                advice.way() == way ? "wizard.verdict.column-recommended" : "wizard.verdict.column",
                Message.of(way == Way.IMAP ? "wizard.results.imap" : "wizard.results.pop"))));
        return painted(new TableCell(0, column, said, ui.text(said, "strong")), way);
    }

    private void add(Deciding deciding, int line, List<Row> rows) {
        var title = ui.words().of("wizard.deciding." + deciding.word());
        addRow(line, new TableCell(line, 0, title, ui.text(title, "hint")),
                painted(cell(deciding.word() + ".imap",
                        row(rows, deciding.imap()).flatMap(row -> row.imap().measured()),
                        line, 1), Way.IMAP),
                painted(cell(deciding.word() + ".pop", row(rows, deciding.pop()).flatMap(row -> row.pop().measured()),
                        line, 2), Way.POP));
    }

    private static Optional<Row> row(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private TableCell cell(String word, Optional<Message> measured, int line, int column) {
        var text = Message.of("wizard.deciding." + word);
        var words = new TextFlow(piece(text, "deciding-text"));
        measured.ifPresent(figure -> words.getChildren().addAll(new Text(" "), piece(figure, "deciding-figure")));
        return new TableCell(line, column,
                ui.words().of(measured.map(figure -> Message.of("advice.cell", text, figure)).orElse(text)), words);
    }

    private Text piece(Message message, String style) {
        var text = new Text();
        text.textProperty().bind(ui.words().of(message));
        text.getStyleClass().add(style);
        return text;
    }

    private TableCell painted(TableCell cell, Way way) {
        model.advice().subscribe(advice -> cell.pseudoClassStateChanged(RECOMMENDED, advice.way() == way));
        return cell;
    }
}

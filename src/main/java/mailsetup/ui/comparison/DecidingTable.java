package mailsetup.ui.comparison;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Judgement;
import mailsetup.comparison.advice.RankedRow;
import mailsetup.comparison.advice.Way;
import mailsetup.core.Message;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The six rows that decide, each in one sentence with a judgement for each way; they follow the answers at once. */
public final class DecidingTable extends GridPane {
    private static final PseudoClass RECOMMENDED = PseudoClass.getPseudoClass("recommended");
    private static final double[] PERCENT = {22, 46, 16, 16};
    private final Ui ui;

    /** Follows the advice. */
    public DecidingTable(ChoiceModel model, Ui ui) {
        this.ui = ui;
        getStyleClass().add("deciding");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        for (double percent : PERCENT) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        model.advice().subscribe(this::show);
    }

    private void show(Advice advice) {
        getChildren().clear();
        accessibleTextProperty().bind(ui.words().of("advice.table", advice.deciding().size()));
        addRow(0, text(Message.of("wizard.results.aspect"), 0, 0, "hint"),
                text(Message.of("wizard.verdict.here"), 0, 1, "hint"), head(Way.IMAP, 2, advice),
                head(Way.POP, 3, advice));
        for (int i = 0; i < advice.deciding().size(); i++) {
            add(advice.deciding().get(i), i + 1, advice);
        }
    }

    private TableCell head(Way way, int column, Advice advice) {
        var name = Message.of(way == Way.IMAP ? "wizard.results.imap" : "wizard.results.pop");
        return painted(text(Message.of(advice.way() == way
                ? "wizard.verdict.column-recommended"
                : "wizard.verdict.column", name), 0, column, "strong"), way, advice);
    }

    private void add(RankedRow ranked, int line, Advice advice) {
        addRow(line, text(ranked.row().title(), line, 0, "hint"), text(ranked.said(), line, 1),
                painted(judged(ranked.imap(), line, 2), Way.IMAP, advice),
                painted(judged(ranked.pop(), line, 3), Way.POP, advice));
    }

    private TableCell text(Message message, int line, int column, String... styles) {
        var said = ui.words().of(message);
        return new TableCell(line, column, said, ui.text(said, styles));
    }

    private TableCell judged(Judgement judgement, int line, int column) {
        var said = ui.words().of(judgement.words());
        var mark = Layout.row("near", ui.icon(icon(judgement), said), Layout.wide(ui.text(said)));
        mark.setAlignment(Pos.TOP_LEFT);
        return new TableCell(line, column, said, mark);
    }

    private static String icon(Judgement judgement) {
        return switch (judgement) {
            case GOOD -> "for";
            case BAD -> "against";
            case FAIR, SAME -> "neither";
        };
    }

    private static TableCell painted(TableCell cell, Way way, Advice advice) {
        cell.pseudoClassStateChanged(RECOMMENDED, advice.way() == way);
        return cell;
    }
}

package mailsetup.ui.letter;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.letter.LetterRow;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One item that was found: what, where, and what is odd about it. */
final class LetterCell extends ListCell<LetterRow> {
    private final Ui ui;
    private final Function<LetterRow, String> excerpt;

    LetterCell(Ui ui, Function<LetterRow, String> excerpt) {
        this.ui = ui;
        this.excerpt = excerpt;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(LetterRow row, boolean empty) {
        super.updateItem(row, empty);
        accessibleTextProperty().unbind();
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(graphic(row));
            accessibleTextProperty().bind(ui.words().messages().map(_ -> aloud(row)));
        }
    }

    /** A cell asks what it shows without telling it the width, and what wraps is taller then. */
    @Override
    protected double computePrefHeight(double width) {
        double wide = width - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || wide <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + getGraphic().prefHeight(wide) + snappedBottomInset();
    }

    private Node graphic(LetterRow row) {
        var caption = ui.text(ui.words().of(row.caption()), "hint");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        var head = Layout.row("near", caption, Layout.wide(ui.text(ui.words().of(row.value()), "strong")));
        var lines = Layout.column("letter-row", head,
                ui.text(ui.words().of("letter.excerpt", excerpt.apply(row)), "letter-excerpt"));
        row.place().doubts().forEach(doubt -> lines.getChildren().add(line(doubt)));
        return lines;
    }

    private Node line(Remark doubt) {
        var kind = Keyword.of(doubt.kind());
        return Layout.row("remark", ui.icon(kind, ui.words().of("wizard.remark." + kind)),
                Layout.wide(ui.text(ui.words().of(doubt.text()), "remark-" + kind)));
    }

    private String aloud(LetterRow row) {
        return ui.words().now(Message.of("letter.aloud", row.caption(), row.value(), row.place().doubts().stream()
                .map(Remark::text).map(ui.words()::now).collect(Collectors.joining(" "))));
    }
}

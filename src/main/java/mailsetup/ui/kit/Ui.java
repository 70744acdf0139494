package mailsetup.ui.kit;

import javafx.beans.value.ObservableValue;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the parts of every page, in one voice. Spacing, sizes and colours stand in the style sheet. */
public record Ui(Words words) {
    /** A label that wraps instead of losing its end. */
    public Label text(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label with that message. */
    public Label text(String key, String... styles) {
        return text(words.of(key), styles);
    }

    /** The title of a page. */
    public Label heading(String key) {
        return text(key, "heading");
    }

    /** A line that is read second. */
    public Label hint(String key) {
        return text(key, "hint");
    }

    /** A label on one line that never gives way. */
    public Label word(ObservableValue<String> text, String... styles) {
        var label = text(text, styles);
        label.setWrapText(false);
        return whole(label);
    }

    /** A control whose caption is never cut off. */
    public static <C extends Region> C whole(C control) {
        control.setMinWidth(Region.USE_PREF_SIZE);
        return control;
    }

    /** A button. */
    public Button button(String key, Runnable action, String... styles) {
        var button = whole(new Button());
        button.textProperty().bind(words.of(key));
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button that looks like a link. */
    public Hyperlink link(String key, Runnable action) {
        var link = new Hyperlink();
        link.textProperty().bind(words.of(key));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A box to tick. */
    public CheckBox tick(ObservableValue<String> text) {
        var box = new CheckBox();
        box.textProperty().bind(text);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /** A control under its label. */
    public VBox field(ObservableValue<String> caption, Control control, Node... below) {
        return fieldIn(control, caption, control, below);
    }

    /** A control inside a row of others, under its label. */
    public VBox fieldIn(Node row, ObservableValue<String> caption, Control control, Node... below) {
        var label = text(caption, "field-label");
        label.setLabelFor(control);
        var box = column("tight", label, row);
        box.getChildren().addAll(below);
        return box;
    }

    /** An icon that a screen reader can tell. */
    public Icon icon(String name, ObservableValue<String> meaning) {
        var icon = new Icon(name);
        icon.accessibleTextProperty().bind(meaning);
        return icon;
    }

    /** One under the other. */
    public static VBox column(String style, Node... children) {
        var box = new VBox(children);
        box.getStyleClass().add(style);
        return box;
    }

    /** One beside the other. */
    public static HBox row(String style, Node... children) {
        var box = new HBox(children);
        box.setAlignment(Pos.CENTER_LEFT);
        // Its own minimum would be that of the narrowest possible columns, which is very high.
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add(style);
        return box;
    }

    /** Side by side in columns of equal width. */
    public static GridPane columns(List<? extends Node> children) {
        var grid = new GridPane();
        grid.getStyleClass().add("columns");
        for (var child : children) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / children.size());
            grid.getColumnConstraints().add(column);
            grid.addRow(0, child);
            GridPane.setValignment(child, VPos.TOP);
        }
        return grid;
    }

    /** The node that takes what room is left in a row. */
    public static <N extends Region> N wide(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    /** Shows the node, and gives it room, only while this holds. */
    public static <N extends Node> N when(ObservableValue<Boolean> shown, N node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}

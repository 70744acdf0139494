package mailsetup.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the parts of every page that carry words, in one voice. Sizes and colours stand in the style sheet. */
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
        return Layout.whole(label);
    }

    /** A button. */
    public Button button(String key, Runnable action, String... styles) {
        var button = Layout.whole(new Button());
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
        var box = Layout.column("tight", label, row);
        box.getChildren().addAll(below);
        return box;
    }

    /** An icon that a screen reader can tell. */
    public Icon icon(String name, ObservableValue<String> meaning) {
        var icon = new Icon(name);
        icon.accessibleTextProperty().bind(meaning);
        return icon;
    }
}

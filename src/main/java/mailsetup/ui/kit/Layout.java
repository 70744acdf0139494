package mailsetup.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the parts of a page stand, and how much room they get. */
public final class Layout {
    private Layout() {}

    /** A control whose caption is never cut off. */
    public static <C extends Region> C whole(C control) {
        control.setMinWidth(Region.USE_PREF_SIZE);
        return control;
    }

    /** One under the other. */
    public static VBox column(String style, Node... children) {
        var box = new Column(children);
        box.getStyleClass().add(style);
        return box;
    }

    /** One beside the other. */
    public static HBox row(String style, Node... children) {
        var box = new Row(children);
        box.setAlignment(Pos.CENTER_LEFT);
        // Its own minimum would be that of the narrowest possible columns, which is very high.
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add(style);
        return box;
    }

    /** Side by side in columns of equal width, or one under the other where they would be too narrow. */
    public static Pane columns(List<? extends Node> children) {
        return new Columns(children, 0);
    }

    /** Tiles of the same width, four beside each other where there is room. */
    public static Pane tiles(List<? extends Node> children) {
        return new Columns(children, 4);
    }

    /** A bar over the whole window, whose content keeps to the column that the pages have. */
    public static StackPane bar(String style, Region content) {
        content.getStyleClass().add("column");
        var bar = new StackPane(content);
        bar.getStyleClass().addAll("frame-bar", style);
        return bar;
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

    /** The same for what is made when it is shown for the first time: a page does not wait for what nobody sees. */
    public static Region later(ObservableValue<Boolean> shown, Supplier<Node> making) {
        var place = new StackPane();
        shown.subscribe(now -> {
            if (now && place.getChildren().isEmpty()) {
                place.getChildren().add(making.get());
            }
        });
        return when(shown, place);
    }
}

package mailsetup.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Nodes one under the other. It remembers its heights, without which a page of wrapped text is laid out too slowly. */
public class Column extends VBox {
    private final @Nullable Heights least = new Heights();
    private final @Nullable Heights wanted = new Heights();

    /** These nodes. */
    public Column(Node... children) {
        super(children);
    }

    /** Also called while the toolkit makes the box, when there is nothing to forget yet. */
    @Override
    public void requestLayout() {
        if (least != null && wanted != null) {
            least.forget();
            wanted.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least == null ? super.computeMinHeight(width) : least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted == null ? super.computePrefHeight(width) : wanted.at(width, super::computePrefHeight);
    }
}

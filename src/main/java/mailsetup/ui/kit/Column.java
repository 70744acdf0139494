package mailsetup.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Nodes one under the other. It remembers its heights, without which a page of wrapped text is laid out too slowly. */
public class Column extends VBox {
    private final Heights heights;

    /** These nodes. The toolkit asks for a layout while it makes the box. */
    public Column(Node... children) {
        heights = new Heights();
        super(children);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return heights.least(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.wanted(width, super::computePrefHeight);
    }
}

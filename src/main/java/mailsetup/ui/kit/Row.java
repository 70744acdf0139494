package mailsetup.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Nodes one beside the other. Like a {@link Column} it remembers its heights. */
public class Row extends HBox {
    private final Heights heights;

    /** These nodes. The toolkit asks for a layout while it makes the box. */
    public Row(Node... children) {
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

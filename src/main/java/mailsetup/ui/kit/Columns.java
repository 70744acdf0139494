package mailsetup.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children side by side in columns of equal width, in as many rows as it takes to give each enough room. How much that
 * is stands in the style sheet ({@code -column-width}), and so does the room between them ({@code -column-gap}).
 */
final class Columns extends Pane {
    private static final StyleablePropertyFactory<Columns> CSS = new StyleablePropertyFactory<>(
            Pane.getClassCssMetaData());

    private final StyleableProperty<Number> narrowest = CSS.createStyleableNumberProperty(this, "narrowest",
            "-column-width", columns -> columns.narrowest, 200);
    private final StyleableProperty<Number> gap = CSS.createStyleableNumberProperty(this, "gap", "-column-gap",
            columns -> columns.gap, 16);

    private final Heights heights;
    private final int most;

    /**
     * Columns for these children. The toolkit asks for a layout while it makes the box.
     *
     * @param most how many stand side by side at most; 0 for all of them
     */
    Columns(List<? extends Node> children, int most) {
        heights = new Heights();
        super();
        this.most = most;
        ((ObservableValue<?>) narrowest).subscribe(_ -> requestLayout());
        ((ObservableValue<?>) gap).subscribe(_ -> requestLayout());
        getStyleClass().add("columns");
        getChildren().addAll(children);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = most > 0 ? most : Math.max(1, shown().size());
        return snappedLeftInset() + snappedRightInset() + count * narrowest.getValue().doubleValue()
                + (count - 1) * gap();
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.wanted(width, this::height);
    }

    private double height(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        var rows = rows(room);
        double heights = rows.stream().mapToDouble(row -> height(row, column(room))).sum();
        return snappedTopInset() + snappedBottomInset() + heights + Math.max(0, rows.size() - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double column = column(room);
        double y = snappedTopInset();
        for (var row : rows(room)) {
            double height = height(row, column);
            for (int i = 0; i < row.size(); i++) {
                layoutInArea(row.get(i), snapPositionX(snappedLeftInset() + i * (column + gap())), snapPositionY(y),
                        column, height, 0, HPos.LEFT, VPos.TOP);
            }
            y += height + gap();
        }
    }

    private List<List<Node>> rows(double room) {
        var shown = shown();
        int count = count(room);
        return IntStream.iterate(0, from -> from < shown.size(), from -> from + count)
                .mapToObj(from -> shown.subList(from, Math.min(shown.size(), from + count))).toList();
    }

    private int count(double room) {
        double least = shown().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
        int fitting = (int) ((room + gap()) / (Math.max(least, narrowest.getValue().doubleValue()) + gap()));
        return Math.clamp(fitting, 1, most > 0 ? most : Math.max(1, shown().size()));
    }

    private double column(double room) {
        int count = count(room);
        return snapSizeX((room - (count - 1) * gap()) / count - 0.5);
    }

    private double height(List<Node> row, double column) {
        return row.stream().mapToDouble(child -> snapSizeY(child.prefHeight(column))).max().orElse(0);
    }

    private List<Node> shown() {
        return getManagedChildren();
    }

    private double gap() {
        return snapSpaceX(gap.getValue().doubleValue());
    }
}

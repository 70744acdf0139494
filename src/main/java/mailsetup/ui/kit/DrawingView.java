package mailsetup.ui.kit;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import mailsetup.core.Keyword;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.drawing.Point;
import mailsetup.core.drawing.Shape;

/** A drawing as wide as its place, and a text for those who do not see it. The style sheet gives each ink its colour. */
public final class DrawingView extends Region {
    private final Scale scale = new Scale();
    private final Drawing drawing;
    private final Ui ui;

    /** That drawing. */
    public DrawingView(Drawing drawing, Ui ui) {
        this.drawing = drawing;
        this.ui = ui;
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(ui.words().of(drawing.said()));
        var all = new Group(drawing.shapes().stream().map(this::node).toList());
        all.getTransforms().add(scale);
        all.setManaged(false);
        getChildren().add(all);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? prefWidth(-1) : Math.min(width, getMaxWidth() > 0 ? getMaxWidth() : width))
                * drawing.height()
                / drawing.width();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / drawing.width());
        scale.setY(scale.getX());
    }

    private Node node(Shape shape) {
        var node = switch (shape) {
            case Shape.Box(var x, var y, var width, var height, var round, _) ->
                styled(rectangle(x, y, width, height, round), "drawn-fill");
            case Shape.Frame(var x, var y, var width, var height, var round, _) ->
                styled(rectangle(x, y, width, height, round), "drawn-line");
            case Shape.Line(var points, var dashed, _) ->
                styled(new Polyline(flat(points)), dashed ? "drawn-dashes" : "drawn-line", "drawn-line");
            case Shape.Area(var points, _) -> styled(new Polygon(flat(points)), "drawn-fill");
            case Shape.Label label -> styled(text(label), "drawn-fill");
        };
        node.getStyleClass().add("ink-" + Keyword.of(shape.ink()));
        return node;
    }

    private Text text(Shape.Label label) {
        var text = new Text();
        text.textProperty().bind(ui.words().of(label.words()));
        text.setStyle("-fx-font-size: " + label.size() + "px;" + (label.strong() ? "-fx-font-weight: bold;" : ""));
        text.setY(label.at().y());
        text.layoutXProperty().bind(text.layoutBoundsProperty().map(bounds -> label.at().x()
                - label.anchor().before(bounds.getWidth())));
        return text;
    }

    private static Rectangle rectangle(double x, double y, double width, double height, double round) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.setArcWidth(2 * round);
        rectangle.setArcHeight(2 * round);
        return rectangle;
    }

    private static Node styled(Node node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    private static double[] flat(List<Point> points) {
        return points.stream().flatMapToDouble(point -> DoubleStream.of(point.x(), point.y())).toArray();
    }
}

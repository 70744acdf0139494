package mailsetup.handoff.sheet;

import java.util.List;
import java.util.stream.DoubleStream;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.drawing.Ink;
import mailsetup.core.drawing.Point;
import mailsetup.core.drawing.Shape;
import mailsetup.core.text.Messages;
import mailsetup.handoff.pdf.Page;

/**
 * A drawing on a page, in ink for white paper. Corners are not rounded.
 *
 * @param x of its upper left corner, in points
 * @param unit of the drawing in points
 */
record PdfDrawing(Page page, Messages messages, double x, double y, double unit) {
    private static final double THICKNESS = 1.5;
    private static final double PIECES = 4;

    /** How high it became, in points. */
    double draw(Drawing drawing) {
        drawing.shapes().forEach(this::shape);
        return drawing.height() * unit;
    }

    private void shape(Shape shape) {
        int colour = colour(shape.ink());
        switch (shape) {
            case Shape.Box(var left, var top, var width, var height, _, _) ->
                page.area(corners(left, top, width, height), colour);
            case Shape.Frame(var left, var top, var width, var height, _, _) ->
                page.lines(corners(left, top, width, height), THICKNESS * unit, 0, colour);
            case Shape.Line(var points, var dashed, _) ->
                page.lines(placed(points), THICKNESS * unit, dashed ? PIECES * unit : 0, colour);
            case Shape.Area(var points, _) -> page.area(placed(points), colour);
            case Shape.Label label -> label(label, colour);
        }
    }

    private void label(Shape.Label label, int colour) {
        var words = messages.text(label.words());
        double size = label.size() * unit;
        double left = x + label.at().x() * unit - label.anchor().before(page.width(words, size));
        page.text(left, y + label.at().y() * unit, size, label.strong(), colour, words);
    }

    /** All four, and the first again. */
    private double[] corners(double left, double top, double width, double height) {
        var first = new Point(left, top);
        return placed(List.of(first, new Point(left + width, top), new Point(left + width, top + height),
                new Point(left, top + height), first));
    }

    private double[] placed(List<Point> points) {
        return points.stream().flatMapToDouble(point -> DoubleStream.of(x + point.x() * unit, y + point.y() * unit))
                .toArray();
    }

    private static int colour(Ink ink) {
        return switch (ink) {
            case TEXT -> 0x1F2328;
            case FAINT -> 0x59636E;
            case FRAME -> 0x8C959F;
            case PLACE -> 0xF3F5F7;
            case MAIL -> 0x2F7FD0;
            case COPY -> 0xA9CDF2;
            case LIMIT -> 0xCF222E;
        };
    }
}

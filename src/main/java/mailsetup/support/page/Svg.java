package mailsetup.support.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import mailsetup.core.Keyword;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.drawing.Point;
import mailsetup.core.drawing.Shape;
import mailsetup.core.format.XmlText;
import mailsetup.core.text.Messages;

/** A drawing inside a web page; the style sheet of the page gives each ink its colour. */
record Svg(Messages messages) {
    String of(Drawing drawing) {
        var said = XmlText.of(messages.text(drawing.said()));
        return "<svg role=\"img\" aria-label=\"" + said + "\" viewBox=\"0 0 "
                + numbers(drawing.width(), drawing.height())
                + "\">\n" + drawing.shapes().stream().map(this::shape).collect(Collectors.joining("\n")) + "\n</svg>\n";
    }

    private String shape(Shape shape) {
        return switch (shape) {
            case Shape.Box(var x, var y, var width, var height, var round, _) ->
                "<rect" + fill(shape) + rectangle(x, y, width, height, round);
            case Shape.Frame(var x, var y, var width, var height, var round, _) ->
                "<rect" + line(shape) + rectangle(x, y, width, height, round);
            case Shape.Line(var points, var dashed, _) ->
                "<polyline" + line(shape) + (dashed ? " stroke-dasharray=\"4 3\"" : "") + points(points);
            case Shape.Area(var points, _) -> "<polygon" + fill(shape) + points(points);
            case Shape.Label label -> label(label);
        };
    }

    private String label(Shape.Label label) {
        return "<text" + fill(label) + " text-anchor=\"" + Keyword.of(label.anchor()) + "\" font-size=\""
                + numbers(label.size()) + "\"" + (label.strong() ? " font-weight=\"600\"" : "") + " x=\""
                + numbers(label.at().x()) + "\" y=\"" + numbers(label.at().y()) + "\">"
                + XmlText.of(messages.text(label.words())) + "</text>";
    }

    private static String rectangle(double x, double y, double width, double height, double round) {
        return " x=\"" + numbers(x) + "\" y=\"" + numbers(y) + "\" width=\"" + numbers(width) + "\" height=\""
                + numbers(height) + "\" rx=\"" + numbers(round) + "\"/>";
    }

    private static String points(List<Point> points) {
        return " points=\"" + points.stream().map(point -> numbers(point.x(), point.y()))
                .collect(Collectors.joining(" ")) + "\"/>";
    }

    private static String fill(Shape shape) {
        return " class=\"" + Keyword.of(shape.ink()) + "\" fill=\"currentColor\"";
    }

    private static String line(Shape shape) {
        return " class=\"" + Keyword.of(shape.ink()) + "\" stroke=\"currentColor\" stroke-width=\"1.5\" fill=\"none\"";
    }

    private static String numbers(double... values) {
        return DoubleStream.of(values).mapToObj(value -> String.format(Locale.ROOT, "%.1f", value))
                .collect(Collectors.joining(" "));
    }
}

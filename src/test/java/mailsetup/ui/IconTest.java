package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javax.xml.parsers.DocumentBuilderFactory;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Png;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The icons of the window come from the one drawing; after a change of it, copy them from target/icons to the sources. */
@Needs(Need.WINDOW)
class IconTest {
    private static final Path DRAWING = Path.of("src/package/icon/mail-setup-assistant.svg");
    private static final double SIDE = 512;
    /** Of 255: another drawing engine, or another version of this one, rounds an edge differently. */
    private static final int SAME = 24;

    @BeforeAll
    static void openTheScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static List<Integer> sizes() {
        return WindowIcon.SIZES;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everySizeIsTheDrawing(int size) throws Exception {
        var drawn = draw(size);
        var folder = Files.createDirectories(Path.of("target/icons"));
        try (var out = Files.newOutputStream(folder.resolve("icon-" + size + ".png"))) {
            Png.writeWithAlpha(drawn, out);
        }
        try (InputStream in = WindowIcon.class.getResourceAsStream("icon-" + size + ".png")) {
            assertThat(in).as("icon-%d.png", size).isNotNull();
            assertThat(differences(drawn, new Image(Objects.requireNonNull(in)))).isLessThan(0.01);
        }
    }

    private static WritableImage draw(int size) throws Exception {
        var drawing = new Group(shapes().toArray(Shape[]::new));
        drawing.getTransforms().add(new Scale(size / SIDE, size / SIDE));
        return Screen.onScreen(() -> {
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setViewport(new Rectangle2D(0, 0, size, size));
            return drawing.snapshot(parameters, new WritableImage(size, size));
        });
    }

    private static double differences(Image one, Image other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += differ(one.getPixelReader().getArgb(x, y), other.getPixelReader().getArgb(x, y)) ? 1 : 0;
            }
        }
        return count / (one.getWidth() * one.getHeight());
    }

    private static boolean differ(int a, int b) {
        for (int shift = 0; shift <= 24; shift += 8) {
            if (Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff)) > SAME) {
                return true;
            }
        }
        return false;
    }

    /** The few forms of SVG that the drawing is made of. */
    private static List<Shape> shapes() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder().parse(DRAWING.toFile()).getDocumentElement();
        var sky = gradient(root.getElementsByTagName("stop"));
        var shapes = new ArrayList<Shape>();
        var children = root.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                switch (element.getTagName()) {
                    case "rect" -> shapes.add(painted(rectangle(element), element, sky));
                    case "circle" -> shapes.add(painted(
                            new Circle(number(element, "cx"), number(element, "cy"), number(element, "r")), element,
                            sky));
                    case "path" -> shapes.add(painted(path(element), element, sky));
                    case "title", "defs" -> {
                    }
                    default -> throw new AssertionError("teach IconTest to draw " + element.getTagName());
                }
            }
        }
        return shapes;
    }

    private static Shape rectangle(Element element) {
        var rectangle = new Rectangle(number(element, "x"), number(element, "y"), number(element, "width"),
                number(element, "height"));
        rectangle.setArcWidth(2 * number(element, "rx"));
        rectangle.setArcHeight(2 * number(element, "rx"));
        return rectangle;
    }

    private static Shape path(Element element) {
        var path = new SVGPath();
        path.setContent(element.getAttribute("d"));
        return path;
    }

    private static Shape painted(Shape shape, Element element, Paint sky) {
        shape.setFill(paint(element.getAttribute("fill"), sky));
        if (element.hasAttribute("stroke")) {
            shape.setStroke(paint(element.getAttribute("stroke"), sky));
            shape.setStrokeWidth(number(element, "stroke-width"));
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        return shape;
    }

    private static Paint paint(String value, Paint sky) {
        return switch (value) {
            case "none" -> Color.TRANSPARENT;
            case "url(#sky)" -> sky;
            default -> Color.web(value);
        };
    }

    private static Paint gradient(NodeList stops) {
        var all = new ArrayList<Stop>();
        for (int i = 0; i < stops.getLength(); i++) {
            var stop = (Element) stops.item(i);
            all.add(new Stop(number(stop, "offset"), Color.web(stop.getAttribute("stop-color"))));
        }
        return new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE, all);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

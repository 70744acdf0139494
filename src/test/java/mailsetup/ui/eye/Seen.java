package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** The nodes that can be seen, and where. To be asked on the FX thread, like everything here. */
final class Seen {
    private Seen() {}

    /** Every visible node under this one and itself, in reading order. */
    static List<Node> under(Node root) {
        var all = new ArrayList<Node>();
        collect(root, all);
        return all;
    }

    static <N extends Node> List<N> under(Node root, Class<N> kind) {
        return under(root).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What of the node is in the window, not scrolled away; empty bounds when nothing is. */
    static Bounds inWindow(Node node) {
        var seen = node.localToScene(node.getLayoutBounds());
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                seen = common(seen, parent.localToScene(parent.getClip().getBoundsInParent()));
            }
        }
        var scene = node.getScene();
        return common(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    }

    static String name(Node node) {
        var id = node.getId() == null ? "" : "#" + node.getId() + " ";
        var text = node instanceof Labeled label
                ? label.getText()
                : node instanceof TextInputControl input ? input.getText() : "";
        return node.getClass().getSimpleName() + " " + id + String.join(".", node.getStyleClass()) + " “" + text + "”";
    }

    static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.min(a.getMaxX(), b.getMaxX()) - x, Math.min(a.getMaxY(), b.getMaxY()) - y);
    }

    private static void collect(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
            }
        }
    }
}

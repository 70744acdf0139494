package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

/** Neighbours that stand on each other. In a stack that is meant; what moves over its neighbours has moved itself. */
public final class Overlap {
    private static final double TOLERANCE = 1.5;

    private Overlap() {}

    /** The pairs under that node. */
    public static List<String> in(Node root) {
        var found = new ArrayList<String>();
        look(root, found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        if (!node.isVisible() || !(node instanceof Parent parent)) {
            return;
        }
        // In a flow a text begins in the line in which the one before ends, so their frames share that line.
        if (node instanceof Pane && !(node instanceof StackPane) && !(node instanceof TextFlow)) {
            pairs(parent.getChildrenUnmodifiable().stream().filter(Overlap::standsStill).toList(), found);
        }
        // How a control draws itself is the toolkit's business.
        parent.getChildrenUnmodifiable().stream()
                .filter(child -> !(node instanceof Control) || child.getStyleClass().contains("viewport"))
                .forEach(child -> look(child, found));
    }

    private static boolean standsStill(Node child) {
        return child.isVisible() && child.isManaged() && child.getTranslateX() == 0 && child.getTranslateY() == 0;
    }

    private static void pairs(List<Node> children, List<String> found) {
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                if (overlap(place(children.get(i)), place(children.get(j)))) {
                    found.add("overlap: " + Seen.name(children.get(i)) + " and " + Seen.name(children.get(j)));
                }
            }
        }
    }

    private static Bounds place(Node child) {
        return child.localToParent(child.getLayoutBounds());
    }

    private static boolean overlap(Bounds a, Bounds b) {
        var both = Seen.common(a, b);
        return both.getWidth() > TOLERANCE && both.getHeight() > TOLERANCE;
    }
}

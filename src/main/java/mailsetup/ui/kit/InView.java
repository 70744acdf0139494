package mailsetup.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What can be seen of a page that is longer than the window. */
public final class InView {
    private InView() {}

    /** Scrolls as little as possible, so that the node is seen; of a tall one its upper end. */
    public static void bring(Node node) {
        around(node).ifPresent(pane -> scroll(pane, node));
    }

    /** The scrolling part of the window that the node is in. */
    public static Optional<ScrollPane> around(Node node) {
        var parent = node.getParent();
        return parent instanceof ScrollPane pane
                ? Optional.of(pane)
                : Optional.ofNullable(parent).flatMap(InView::around);
    }

    private static void scroll(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        var content = pane.getContent();
        var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double window = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - window;
        if (hidden > 0) {
            double least = place.getMaxY() - window;
            double now = pane.getVvalue() * hidden;
            pane.setVvalue(Math.min(Math.max(now, least), place.getMinY()) / hidden);
        }
    }
}

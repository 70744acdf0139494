package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Texts that end in dots, run out of what they stand in, or prompt for more than their field can show. */
public final class CutOff {
    private static final double TOLERANCE = 1.5;

    private CutOff() {}

    /** The texts under that node that are not whole. */
    public static List<String> in(Node root) {
        var found = new ArrayList<String>();
        for (var label : Seen.under(root, Labeled.class)) {
            if (label.getText() != null && !label.getText().isEmpty() && isCut(label)) {
                found.add("cut off: " + Seen.name(label));
            }
        }
        for (var field : Seen.under(root, TextField.class)) {
            if (field.getText().isEmpty() && isTooLong(field.getPromptText(), field)) {
                found.add("prompt cut off: " + field.getPromptText());
            }
        }
        return found;
    }

    private static boolean isCut(Labeled label) {
        var drawn = label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .findFirst();
        return drawn.filter(text -> !text.getText().equals(label.getText()) || runsOut(text)).isPresent();
    }

    private static boolean runsOut(Text text) {
        for (Node place = text.getParent(); place != null; place = scrolls(place) ? null : place.getParent()) {
            if (place instanceof Region region && !holds(region.getLayoutBounds(), region.sceneToLocal(
                    text.localToScene(text.getLayoutBounds())))) {
                return true;
            }
        }
        return false;
    }

    /** What is scrolled is longer than its window on purpose. */
    private static boolean scrolls(Node place) {
        var window = place.getParent();
        while (window != null && !(window instanceof Control)) {
            window = window.getParent();
        }
        return window instanceof ListView || (window instanceof ScrollPane pane && pane.getContent() == place);
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static boolean isTooLong(String prompt, TextField field) {
        if (prompt == null || prompt.isEmpty()) {
            return false;
        }
        var text = new Text(prompt);
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth() > field.getWidth() - field.snappedLeftInset()
                - field.snappedRightInset() + TOLERANCE;
    }
}

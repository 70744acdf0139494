package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The way of the keyboard: Tab must come to every control, back to the first one, and get stuck nowhere. */
public final class FocusRound {
    private FocusRound() {}

    /** What goes wrong on the way round that window, forwards and backwards. */
    public static List<String> in(Scene scene) {
        var wanted = Seen.under(scene.getRoot()).stream().filter(FocusRound::isStop).toList();
        var found = new ArrayList<String>();
        if (wanted.size() > 1) {
            round(scene, wanted, false, found);
            round(scene, wanted, true, found);
        }
        return found;
    }

    /** Of buttons that exclude each other, Tab comes to the chosen one; the arrow keys lead on from there. */
    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ToggleButton button
                && button.getToggleGroup() != null && !button.isSelected());
    }

    private static void round(Scene scene, List<Node> wanted, boolean back, List<String> found) {
        wanted.getFirst().requestFocus();
        Set<Node> visited = new LinkedHashSet<>();
        for (int i = 0; i <= wanted.size() + 2; i++) {
            var owner = scene.getFocusOwner();
            visited.add(owner);
            tab(owner, back);
            if (scene.getFocusOwner() == owner) {
                found.add("focus trap at " + Seen.name(owner) + (back ? ", backwards" : ""));
                return;
            }
        }
        wanted.stream().filter(node -> !visited.contains(node)).forEach(
                node -> found.add("not reached with Tab: " + Seen.name(node) + (back ? ", backwards" : "")));
    }

    private static void tab(Node owner, boolean back) {
        Event.fireEvent(owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, false, false, false));
    }
}

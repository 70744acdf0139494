package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;

/** Controls that a screen reader has no name or no role for, asked through the accessibility tree of the toolkit. */
public final class Unnamed {
    private Unnamed() {}

    /** The controls under that node without a name or role. */
    public static List<String> in(Node root) {
        var found = new ArrayList<String>();
        for (var node : Seen.under(root)) {
            if ((node.isFocusTraversable() || node instanceof ProgressIndicator)) {
                if (!hasName(node)) {
                    found.add("no name: " + Seen.name(node));
                }
                if (role(node) == AccessibleRole.NODE || role(node) == AccessibleRole.PARENT) {
                    found.add("no role: " + Seen.name(node));
                }
            }
        }
        return found;
    }

    private static boolean hasName(Node node) {
        return switch (node) {
            case TextInputControl _,ComboBoxBase<?> _,ListView<?> _ ->
                said(node.getAccessibleText()) || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
            default -> said(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        };
    }

    private static Object role(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
    }

    private static boolean said(Object name) {
        return name instanceof String text && !text.isBlank();
    }
}

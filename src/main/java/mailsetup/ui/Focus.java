package mailsetup.ui;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Where the keyboard goes. */
final class Focus {
    private Focus() {}

    /** Goes to the first empty field; where nothing is empty, or nothing can be typed, the arrow keys scroll. */
    static void begin(Node page, Node otherwise) {
        first(page, node -> node instanceof TextInputControl field && field.isEditable() && field.getText().isEmpty())
                .orElse(otherwise).requestFocus();
    }

    /** The first control that is marked as wrong. */
    static Optional<Node> wrong(Node page) {
        return first(page, node -> node.getPseudoClassStates().contains(Styles.STATE_DANGER));
    }

    private static Optional<Node> first(Node node, Predicate<Node> wanted) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child, wanted).stream()).findFirst()
                : Optional.empty();
    }
}

package mailsetup.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import mailsetup.core.Message;

/** A button that copies something, and says so. */
public final class CopyRow extends HBox {
    private final BooleanProperty copied = new SimpleBooleanProperty();
    private final Button button;

    /** The button with that text; afterwards it says that it was copied. */
    public CopyRow(String key, Runnable copy, Ui ui, String... styles) {
        getStyleClass().add("near");
        setAlignment(Pos.CENTER_LEFT);
        button = ui.button(key, () -> {
            copy.run();
            copied.set(true);
        }, styles);
        button.getStyleClass().add("copy");
        button.accessibleTextProperty()
                .bind(ui.words().of(copied.map(done -> Message.of(done ? "wizard.copy.done" : key))));
        // A screen reader tells a new name of the control in focus at once, but not a label that turns up beside it.
        copied.subscribe(_ -> button.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        button.focusedProperty().subscribe(here -> copied.set(copied.get() && here));
        getChildren().addAll(button, Layout.when(copied, ui.text("wizard.copy.done", "hint")));
    }

    public Button button() {
        return button;
    }
}

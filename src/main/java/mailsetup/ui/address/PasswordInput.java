package mailsetup.ui.address;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** A password field whose content can be shown, and which notices Caps Lock. */
public final class PasswordInput extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final BooleanProperty reveal = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper capsLock = new ReadOnlyBooleanWrapper();

    /**
     * Bound to that text.
     *
     * @param left is told when the person goes elsewhere
     */
    public PasswordInput(Ui ui, StringProperty password, Runnable left) {
        getStyleClass().add("near");
        hidden.setId("password");
        shown.setId("password-shown");
        for (var field : new TextField[]{hidden, shown}) {
            field.textProperty().bindBidirectional(password);
            field.accessibleTextProperty().bind(ui.words().of("wizard.address.password"));
            field.setOnKeyReleased(_ -> lookAtCapsLock());
            field.focusedProperty().subscribe(here -> focus(here, left));
        }
        Layout.when(reveal.not(), hidden);
        Layout.when(reveal, shown);
        followRemarks();
        getChildren().addAll(Layout.wide(new StackPane(hidden, shown)), eye(ui));
    }

    /** The field for a label to point at, and for remarks to mark. */
    public TextField field() {
        return hidden;
    }

    /** Whether Caps Lock is on while somebody types here. */
    ReadOnlyBooleanProperty capsLock() {
        return capsLock.getReadOnlyProperty();
    }

    /** Remarks mark the hidden field; the shown one stands in for it. */
    private void followRemarks() {
        shown.accessibleHelpProperty().bind(hidden.accessibleHelpProperty());
        hidden.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ -> shown.pseudoClassStateChanged(
                Styles.STATE_DANGER, hidden.getPseudoClassStates().contains(Styles.STATE_DANGER)));
    }

    private ToggleButton eye(Ui ui) {
        var eye = Layout.whole(new ToggleButton());
        eye.setId("show-password");
        eye.setGraphic(new Icon("eye"));
        eye.textProperty()
                .bind(reveal.flatMap(on -> ui.words().of(on ? "wizard.address.hide" : "wizard.address.show")));
        eye.selectedProperty().bindBidirectional(reveal);
        return eye;
    }

    private void focus(boolean here, Runnable left) {
        if (here) {
            lookAtCapsLock();
        } else {
            capsLock.set(false);
            left.run();
        }
    }

    private void lookAtCapsLock() {
        capsLock.set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}

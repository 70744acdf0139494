package mailsetup.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import mailsetup.core.Message;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Cancel, Back and Next. Enter is Next, Esc is Cancel. */
final class Footer extends HBox {
    /**
     * The three buttons.
     *
     * @param status what is under way; seen beside Cancel, which ends it
     */
    Footer(WizardModel model, Runnable next, Node status, Ui ui) {
        getStyleClass().addAll("footer", "near");
        getChildren().addAll(cancel(model, ui), status, back(model, ui), next(model, next, ui));
    }

    private static Button cancel(WizardModel model, Ui ui) {
        var cancel = ui.button("wizard.cancel", model::cancel);
        cancel.setId("cancel");
        cancel.setCancelButton(true);
        cancel.disableProperty().bind(model.busy().not());
        return cancel;
    }

    private static Button back(WizardModel model, Ui ui) {
        var back = ui.button("wizard.back", model::back);
        back.setId("back");
        back.disableProperty().bind(
                model.choosing().flatMap(on -> model.page().map(page -> !on && page.previous().isEmpty())));
        return back;
    }

    private static Button next(WizardModel model, Runnable action, Ui ui) {
        var next = ui.button("wizard.back", action, Styles.ACCENT);
        next.setId("next");
        next.textProperty().bind(ui.words().of(model.page().map(page -> Message.of("wizard.next." + page.word()))));
        next.setDefaultButton(true);
        next.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy().get() || (model.page().get() == Page.TEST && model.test().reports().isEmpty()),
                model.busy(), model.page(), model.test().progress()));
        return Layout.when(model.choosing().flatMap(on -> model.goesOn().map(goes -> !on && goes)), next);
    }
}

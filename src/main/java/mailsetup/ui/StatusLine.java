package mailsetup.ui;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mailsetup.core.Message;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Ui;

/** Tells what is under way while it is, and announces it and its outcome to screen readers. */
final class StatusLine extends HBox {
    /** In letter heights; where there is less, the page alone says it. */
    private static final double ROOM = 16;

    private final ObservableValue<String> title;
    private final StringProperty said = new SimpleStringProperty("");
    private final Label label;

    StatusLine(WizardModel model, Ui ui, Look look) {
        title = ui.words().of(model.page().map(Page::title));
        ObservableValue<Optional<Message>> status = Status.of(model);
        said.bind(ui.words().messages().flatMap(_ -> status.map(now -> now.map(ui.words()::now).orElse(""))));
        var roomy = look.letters(widthProperty()).greaterThan(ROOM);
        label = Layout.wide(ui.text(said, "hint"));
        label.setId("status");
        getChildren().add(Layout.when(model.busy().and(roomy), label));
        getStyleClass().add("status");
        Layout.wide(this);
    }

    /**
     * Where nothing is to be typed, the page itself has the keyboard: a screen reader tells a new name of the control in
     * focus at once, but not a label that changes beside it.
     */
    void announceOn(Node page) {
        page.accessibleTextProperty()
                .bind(title.flatMap(name -> said.map(now -> now.isEmpty() ? name : name + ". " + now)));
        said.subscribe(_ -> {
            page.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }
}

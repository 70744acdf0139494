package mailsetup.ui.servers;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mailsetup.core.Security;
import mailsetup.ui.kit.Choice;
import mailsetup.ui.kit.Field;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.RemarksView;
import mailsetup.ui.kit.Ui;

/**
 * The fields of one server, each under its caption.
 *
 * @param id how their ids begin
 */
record ServerFields(ServerForm form, String id, Ui ui) {
    private static final int PORT_DIGITS = 5;

    VBox host() {
        return host(caption("wizard.servers.host"));
    }

    VBox host(ObservableValue<String> caption) {
        return labelled(caption, input("host", form.host(), form::leaveHost), form.host());
    }

    Node security() {
        return choice("wizard.servers.security", "security",
                new Choice<>(ui, List.of(Security.values()), form.security(), ServersView::name));
    }

    Node port() {
        var field = input("port", form.port(), form.port()::leave);
        field.setPrefColumnCount(PORT_DIGITS);
        return labelled(caption("wizard.servers.port"), field, form.port());
    }

    Node user() {
        return choice("wizard.servers.user", "user",
                new Choice<>(ui, List.of(UserStyle.values()), form.user().style(), ServersView::name));
    }

    Node otherUser() {
        var field = input("other-user", form.user().other(), form.user().other()::leave);
        var other = form.user().style().map(style -> style == UserStyle.OTHER);
        return Layout.when(other, labelled(caption("wizard.servers.other-user"), field, form.user().other()));
    }

    /** What can be read by whom, said where it is chosen, and an explicit yes. */
    Node plainText() {
        CheckBox yes = ui.tick(ui.words().of("wizard.servers.plain-yes"));
        yes.setId(id + "-plain-yes");
        yes.selectedProperty().bindBidirectional(form.consent().agreed());
        form.consent().missed().subscribe(missing -> yes.pseudoClassStateChanged(Styles.STATE_DANGER, missing));
        var title = Layout.row("near", new Icon("warning"),
                Layout.wide(ui.text("wizard.servers.plain-title", "strong")));
        var warning = Layout.column("warning", title, ui.text("wizard.servers.plain-danger"), yes,
                Layout.when(form.consent().missed(), ui.text("wizard.servers.plain-needed", "remark-error")));
        return Layout.when(form.security().map(mode -> mode == Security.PLAIN), warning);
    }

    private Node choice(String caption, String name, Choice<?> choice) {
        choice.setId(id + "-" + name);
        return ui.field(caption(caption), choice);
    }

    private VBox labelled(ObservableValue<String> caption, TextField input, Field<?> field) {
        return ui.field(caption, input, new RemarksView(ui, input, field.remarks(), field::offer));
    }

    private TextField input(String name, Field<?> field, Runnable left) {
        var input = new TextField();
        input.setId(id + "-" + name);
        input.textProperty().bindBidirectional(field.text());
        input.focusedProperty().subscribe(here -> {
            if (!here) {
                left.run();
            }
        });
        return input;
    }

    private ObservableValue<String> caption(String key) {
        return ui.words().of(key);
    }
}

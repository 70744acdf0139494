package mailsetup.ui.servers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import mailsetup.core.Keyword;
import mailsetup.core.Security;
import mailsetup.ui.kit.Choice;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Field;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.RemarksView;
import mailsetup.ui.kit.Ui;

/** The form of one server. */
final class ServerPane extends Column {
    private final ServerForm form;
    private final Ui ui;
    private final String id;

    ServerPane(ServerForm form, Ui ui) {
        this.form = form;
        this.ui = ui;
        id = Keyword.of(form.protocol());
        getStyleClass().add("panel");
        var fields = Layout.column("form", host(), security(), plainText(), port(), user(), otherUser());
        fields.disableProperty().bind(form.wanted().not());
        getChildren().addAll(title(), fields, origin(), new OtherSettings(form, id, ui));
    }

    private Node title() {
        var wanted = ui.tick(ui.words().of("wizard.servers." + id));
        wanted.setId(id + "-wanted");
        wanted.selectedProperty().bindBidirectional(form.wanted());
        wanted.getStyleClass().add("panel-title");
        return Layout.column("tight", wanted, ui.hint("wizard.servers." + id + "-job"));
    }

    private Node host() {
        var field = input("host", form.host(), form::leaveHost);
        return labelled("wizard.servers.host", field, form.host());
    }

    private Node security() {
        return choice("wizard.servers.security", "security",
                new Choice<>(ui, List.of(Security.values()), form.security(), ServersView::name));
    }

    private Node port() {
        return labelled("wizard.servers.port", input("port", form.port(), form.port()::leave), form.port());
    }

    private Node user() {
        return choice("wizard.servers.user", "user",
                new Choice<>(ui, List.of(UserStyle.values()), form.user().style(), ServersView::name));
    }

    private Node otherUser() {
        var field = input("other-user", form.user().other(), form.user().other()::leave);
        var other = form.user().style().map(style -> style == UserStyle.OTHER);
        return Layout.when(other, labelled("wizard.servers.other-user", field, form.user().other()));
    }

    /** What can be read by whom, said where it is chosen, and an explicit yes. */
    private Node plainText() {
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

    /** Where these settings came from and what is known of them, a line for each. */
    private Node origin() {
        var lines = Bindings.createStringBinding(
                () -> form.said().stream().map(ui.words()::now).collect(Collectors.joining("\n")), form.shown(),
                form.host().text(), form.port().text(), form.security(), ui.words().messages());
        var filled = form.host().text().map(name -> !name.isBlank());
        var label = ui.text(lines, "hint");
        label.setId(id + "-from");
        return Layout.when(form.wanted().flatMap(on -> filled.map(there -> on && there)), label);
    }

    private Node choice(String caption, String name, Choice<?> choice) {
        choice.setId(id + "-" + name);
        return ui.field(caption(caption), choice);
    }

    private Node labelled(String caption, TextField input, Field<?> field) {
        return ui.field(caption(caption), input, new RemarksView(ui, input, field.remarks(), field::offer));
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

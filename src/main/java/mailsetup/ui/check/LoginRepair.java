package mailsetup.ui.check;

import atlantafx.base.theme.Styles;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.address.PasswordInput;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.signin.OfferPane;

/** Corrects a login where it was refused: another password, another user name for one try each, or once more as it is. */
final class LoginRepair extends Column {
    private final CheckModel model;
    private final AddressModel address;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Ui ui;

    LoginRepair(CheckModel model, AddressModel address, Runnable elsewhere, Ui ui) {
        this.model = model;
        this.address = address;
        this.ui = ui;
        getStyleClass().add("form");
        if (OfferPane.isDue(model.browserWay()) || model.takesNoPassword()) {
            getChildren().add(new OfferPane(model.browserWay(), by -> model.signIn(by, false), elsewhere, ui));
        }
        if (model.browserWay().taken()) {
            getChildren().add(users());
            return;
        }
        var sent = model.results().outcome().get().reports().stream().mapToInt(ProbeReport::loginsSent).sum();
        getChildren().addAll(password(), users(), ui.text(ui.words().of("wizard.login.sent", sent), "hint"));
    }

    private Node password() {
        var input = new PasswordInput(ui, typed, () -> {});
        var again = ui.button("wizard.login.again", this::again, Styles.ACCENT);
        again.setId("login-again");
        again.setDefaultButton(true);
        again.disableProperty().bind(typed.isEmpty());
        var row = Layout.row("near", Layout.wide(input), again);
        return ui.fieldIn(row, ui.words().of("wizard.login.password"), input.field());
    }

    private void again() {
        address.password().set(typed.get());
        typed.set("");
        address.withoutPassword().set(false);
        model.browserWay().leave();
        model.testAgain(false);
    }

    private Node users() {
        var row = new FlowPane(ui.hint("wizard.login.users"));
        row.getStyleClass().add("commands");
        model.otherUsers().forEach(user -> row.getChildren().add(user(user)));
        var changed = ui.button("wizard.login.changed", () -> model.testAgain(false));
        changed.setId("changed-at-provider");
        row.getChildren().addAll(other(), changed);
        return row;
    }

    private Button user(String user) {
        var button = ui.button("wizard.login.user", () -> model.tryUser(user), "try-user");
        button.textProperty().bind(ui.words().of("wizard.login.user", user));
        return button;
    }

    private Node other() {
        var field = new TextField();
        field.setId("try-other-user");
        field.promptTextProperty().bind(ui.words().of("wizard.login.other"));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.setOnAction(event -> {
            event.consume();
            if (!field.getText().isBlank()) {
                model.tryUser(field.getText().strip());
            }
        });
        return field;
    }
}

package mailsetup.ui.servers;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import mailsetup.core.Message;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Found;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** All settings that were found for one server, to be taken instead. A menu, because each is a line too long for a box. */
final class OtherSettings extends MenuButton {
    private final ServerForm form;
    private final Ui ui;

    OtherSettings(ServerForm form, String id, Ui ui) {
        this.form = form;
        this.ui = ui;
        setId(id + "-others");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(ui.words().of(Bindings.createObjectBinding(
                () -> Message.of("discovery.others", form.choices().size()), form.choices())));
        accessibleTextProperty().bind(textProperty());
        form.choices().addListener((ListChangeListener<Found>) _ -> list());
        list();
        Layout.when(Bindings.size(form.choices()).greaterThan(1), this);
    }

    private void list() {
        getItems().setAll(form.choices().stream().map(this::item).toList());
    }

    private MenuItem item(Found found) {
        var item = new MenuItem();
        item.textProperty().bind(ui.words().of(caption(found)));
        item.setOnAction(_ -> form.choose(found));
        return item;
    }

    private static Message caption(Found found) {
        var door = found.settings().endpoint();
        return Message.of("discovery.choice", door.host().ascii(), Integer.toString(door.port()),
                ServersView.name(door.security()), DiscoveryTexts.source(found.from().origin()));
    }
}

package mailsetup.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The settings that work, as text to copy. */
final class SettingsPane extends VBox {
    private final Ui ui;
    private final BooleanProperty copied = new SimpleBooleanProperty();

    SettingsPane(List<ServerSettings> servers, Consumer<String> clipboard, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        var area = area(servers);
        var done = Layout.when(copied, ui.text("wizard.copy.done", "hint"));
        getChildren().addAll(ui.text("wizard.copy.title", "section"),
                ui.field(ui.words().of("wizard.copy.label"), area),
                Layout.row("near", button(() -> clipboard.accept(area.getText())), done));
    }

    private TextArea area(List<ServerSettings> servers) {
        var area = new TextArea();
        area.setId("settings-text");
        area.textProperty().bind(ui.words().messages().map(_ -> SettingsText.of(servers, ui.words())));
        area.setEditable(false);
        area.setPrefRowCount(servers.size() * 6 + 1);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return area;
    }

    private Button button(Runnable copy) {
        var button = ui.button("wizard.copy.button", () -> {
            copy.run();
            copied.set(true);
        }, Styles.ACCENT);
        button.setId("copy");
        var name = copied.map(done -> Message.of(done ? "wizard.copy.done" : "wizard.copy.button"));
        button.accessibleTextProperty().bind(ui.words().of(name));
        // A screen reader tells a new name of the control in focus at once, but not a label that turns up beside it.
        copied.subscribe(_ -> button.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        button.focusedProperty().subscribe(here -> copied.set(copied.get() && here));
        return button;
    }
}

package mailsetup.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import mailsetup.core.ServerSettings;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.CopyRow;
import mailsetup.ui.kit.Ui;

/** The settings that work, as text to copy. */
final class SettingsPane extends Column {
    private final Ui ui;

    SettingsPane(List<ServerSettings> servers, Consumer<String> clipboard, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        var area = area(servers);
        var copy = new CopyRow("wizard.copy.button", () -> clipboard.accept(area.getText()), ui, Styles.ACCENT);
        copy.button().setId("copy");
        getChildren().addAll(ui.text("wizard.copy.title", "section"),
                ui.field(ui.words().of("wizard.copy.label"), area), copy);
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
}

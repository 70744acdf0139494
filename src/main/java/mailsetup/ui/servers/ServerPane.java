package mailsetup.ui.servers;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import mailsetup.core.Keyword;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
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
        var all = new ServerFields(form, id, ui);
        var fields = Layout.column("form", all.host(), all.security(), all.plainText(), all.port(), all.user(),
                all.otherUser());
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
}

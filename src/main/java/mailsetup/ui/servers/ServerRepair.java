package mailsetup.ui.servers;

import java.util.List;
import javafx.scene.Node;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Where servers are corrected that are told to be wrong: name, encryption and port of each in a line. */
public final class ServerRepair extends Column {
    private final Ui ui;

    /** The lines of these servers. */
    public ServerRepair(ServerForms forms, List<Protocol> servers, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        servers.forEach(server -> getChildren().add(line(Keyword.of(server), forms.on(server))));
    }

    private Node line(String word, ServerForm form) {
        var fields = new ServerFields(form, "mend-" + word, ui);
        var name = ui.words().of("wizard.servers.standing", Message.of("wizard.servers." + word),
                Message.of("wizard.servers.host"));
        return Layout.column("tight",
                Layout.row("near", Layout.wide(fields.host(name)), fields.security(), fields.port()),
                fields.plainText());
    }
}

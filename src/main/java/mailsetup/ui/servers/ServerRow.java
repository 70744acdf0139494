package mailsetup.ui.servers;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Security;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.HostName;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One server in one line: what it is for, its name, how it is encrypted, who named it; the pencil opens its fields. */
final class ServerRow extends Column {
    private final ServerForm form;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Ui ui;

    /**
     * The line of one server.
     *
     * @param byHand whether nothing was found, so that the fields are what is wanted
     */
    ServerRow(ServerForm form, ObservableValue<Boolean> byHand, Ui ui) {
        this.form = form;
        this.ui = ui;
        getStyleClass().add("server-row");
        byHand.subscribe(open::set);
        form.complains().subscribe(wrong -> open.set(open.get() || wrong));
        var pane = Layout.when(open, new ServerPane(form, ui));
        getChildren().addAll(Layout.when(byHand.map(on -> !on), line()), pane);
    }

    private Node line() {
        var named = Bindings.createBooleanBinding(
                () -> form.wanted().get() && !form.host().text().get().isBlank(), form.wanted(), form.host().text());
        var caption = Layout.whole(ui.text("wizard.servers." + id(), "strong"));
        var words = new FlowPane(caption, Layout.when(named, new HostName(form.host().text())));
        words.getStyleClass().add("server-words");
        var standing = ui.text(ui.words().of(standing(named)), "hint");
        return Layout.row("server-line", Layout.wide(words), standing, pencil());
    }

    private ObservableValue<Message> standing(ObservableValue<Boolean> named) {
        return Bindings.createObjectBinding(() -> named.getValue()
                ? Message.of("wizard.servers.standing",
                        Message.of(form.security().get() == Security.PLAIN
                                ? "wizard.servers.readable"
                                : "wizard.servers.encrypted"),
                        Message.of("wizard.named." + Keyword.of(form.from().get().origin())))
                : Message.of("wizard.servers.unused"), named, form.security(), form.from());
    }

    private Node pencil() {
        var pencil = Layout.whole(new ToggleButton());
        pencil.setId(id() + "-edit");
        pencil.getStyleClass().add("pencil");
        pencil.setGraphic(new Icon("pencil"));
        pencil.accessibleTextProperty().bind(ui.words().of("wizard.servers.edit",
                Message.of("wizard.servers." + id())));
        pencil.selectedProperty().bindBidirectional(open);
        return pencil;
    }

    private String id() {
        return Keyword.of(form.protocol());
    }
}

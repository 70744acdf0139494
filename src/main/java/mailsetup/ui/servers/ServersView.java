package mailsetup.ui.servers;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.ui.consent.ConsentView;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The servers the password would go to, one line each; a pencil opens the fields of a line. */
public final class ServersView extends Column {
    private final ServersModel model;
    private final Ui ui;

    /**
     * The lines.
     *
     * @param again searches once more
     */
    public ServersView(ServersModel model, Runnable again, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("form");
        getChildren().addAll(heading(), search(again), nothingWanted(),
                new ConsentView(model.forms().outside(), ui), rows(),
                Layout.when(model.search().map(state -> state == ServersModel.Search.DONE),
                        ui.hint("wizard.servers.harmless")));
    }

    static Message name(Security security) {
        return Message.of("wizard.security." + Keyword.of(security));
    }

    static Message name(UserStyle style) {
        return Message.of("wizard.user." + Keyword.of(style));
    }

    private Label heading() {
        return ui.text(ui.words().of(Bindings.createObjectBinding(() -> Message.of(switch (model.search().get()) {
            case RUNNING -> "wizard.servers.heading-searching";
            case DONE -> model.guessed().get() ? "wizard.servers.heading-guessed" : "wizard.servers.heading";
            case BY_HAND, IN_VAIN -> "wizard.servers.heading-by-hand";
        }), model.search(), model.guessed())), "heading");
    }

    private Node search(Runnable again) {
        var running = model.search().map(state -> state == ServersModel.Search.RUNNING);
        var said = ui.text(ui.words().of(Bindings.createObjectBinding(this::said, model.search(), model.count(),
                model.guessed())), "lead");
        var button = ui.button("wizard.servers.again", again);
        button.setId("search-again");
        return Layout.row("near", Layout.when(running, new Busy(ui.words().of("wizard.servers.searching"))),
                Layout.wide(said), Layout.when(model.searchable(), button));
    }

    private Message said() {
        return switch (model.search().get()) {
            case BY_HAND -> Message.of("wizard.servers.by-hand");
            case RUNNING -> model.count().get() == 0
                    ? Message.of("wizard.servers.searching")
                    : Message.of("discovery.searching-found", model.count().get());
            case DONE -> Message.of(model.guessed().get() ? "wizard.servers.guessed" : "wizard.servers.found");
            case IN_VAIN -> Message.of("look.not-found");
        };
    }

    private Node nothingWanted() {
        return Layout.when(model.forms().nothingWanted(), ui.text("wizard.servers.nothing-wanted", "remark-error"));
    }

    private Node rows() {
        var byHand = model.search().map(state -> state == ServersModel.Search.BY_HAND
                || state == ServersModel.Search.IN_VAIN);
        var rows = Layout.column("server-rows", Arrays.stream(Protocol.values())
                .map(each -> new ServerRow(model.forms().on(each), byHand, ui)).toArray(Node[]::new));
        rows.disableProperty().bind(model.search().map(state -> state == ServersModel.Search.RUNNING));
        return rows;
    }
}

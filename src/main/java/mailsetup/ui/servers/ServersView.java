package mailsetup.ui.servers;

import java.util.Arrays;
import javafx.scene.Node;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The three servers side by side. */
public final class ServersView extends Column {
    private final ServersModel model;
    private final Ui ui;

    /**
     * The second page.
     *
     * @param again searches once more
     */
    public ServersView(ServersModel model, Runnable again, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("page");
        getChildren().addAll(ui.heading("wizard.servers.heading"), search(again), nothingWanted(),
                new OutsideView(model.forms().outside(), model.searched(), ui), panes());
    }

    /** What a kind of protection is called. */
    static Message name(Security security) {
        return Message.of("wizard.security." + Keyword.of(security));
    }

    /** What a way to log in is called. */
    static Message name(UserStyle style) {
        return Message.of("wizard.user." + Keyword.of(style));
    }

    private Node search(Runnable again) {
        var running = model.search().map(state -> state == ServersModel.Search.RUNNING);
        var said = ui.text(ui.words().of(model.search().flatMap(state -> model.count()
                .map(count -> said(state, count.intValue())))), "lead");
        var button = ui.button("wizard.servers.again", again);
        button.setId("search-again");
        return Layout.row("near", Layout.when(running, new Busy(ui.words().of("wizard.servers.searching"))),
                Layout.wide(said),
                Layout.when(model.searchable(), button));
    }

    private static Message said(ServersModel.Search state, int count) {
        return switch (state) {
            case BY_HAND -> Message.of("wizard.servers.by-hand");
            case RUNNING -> count == 0
                    ? Message.of("wizard.servers.searching")
                    : Message.of("discovery.searching-found", count);
            case DONE -> Message.of("wizard.servers.found");
            case IN_VAIN -> Message.of("look.not-found");
        };
    }

    private Node nothingWanted() {
        return Layout.when(model.forms().nothingWanted(), ui.text("wizard.servers.nothing-wanted", "remark-error"));
    }

    private Node panes() {
        var row = Layout.columns(
                Arrays.stream(Protocol.values()).map(each -> new ServerPane(model.forms().on(each), ui)).toList());
        row.disableProperty().bind(model.search().map(state -> state == ServersModel.Search.RUNNING));
        return row;
    }
}

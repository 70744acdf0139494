package mailsetup.ui;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import mailsetup.core.Message;
import mailsetup.support.organisation.HelpLink;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The organisation's help pages. Where no browser can be started, the address is copied, and the entry says so. */
final class HelpMenu extends MenuButton {
    private final Opener browser;
    private final Consumer<String> clipboard;
    private final Ui ui;

    HelpMenu(List<HelpLink> links, Opener browser, Consumer<String> clipboard, Ui ui) {
        this.browser = browser;
        this.clipboard = clipboard;
        this.ui = ui;
        setId("help-pages");
        Layout.whole(this);
        textProperty().bind(ui.words().of("organisation.menu"));
        getItems().addAll(links.stream().map(this::item).toList());
    }

    private MenuItem item(HelpLink link) {
        var item = new MenuItem();
        item.textProperty().bind(ui.words().of(Message.of("organisation.menu.page", link.title())));
        item.setOnAction(_ -> open(link, item));
        return item;
    }

    private void open(HelpLink link, MenuItem item) {
        try {
            browser.open(link.address());
        } catch (IOException e) {
            clipboard.accept(link.address());
            item.textProperty().bind(ui.words().of("organisation.menu.copied", link.address()));
        }
    }
}

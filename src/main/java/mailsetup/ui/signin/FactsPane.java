package mailsetup.ui.signin;

import javafx.beans.property.SimpleStringProperty;
import mailsetup.core.Message;
import mailsetup.signin.SignInProgress.PageFacts;
import mailsetup.signin.SignInTexts;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.HostName;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What a person should know of the page before going there: where it is, what it asks, as whom this program comes. */
final class FactsPane extends Column {
    FactsPane(PageFacts page, Ui ui) {
        getStyleClass().add("panel");
        getChildren().addAll(Layout.row("near", Layout.whole(ui.hint("signin.ui.page")),
                new HostName(new SimpleStringProperty(page.host().ascii()))),
                ui.text("signin.ui.compare"),
                Layout.row("near", new Icon("lock"), Layout.wide(ui.text("signin.no-password", "strong"))),
                ui.text("signin.ui.asked"),
                ui.text(ui.words().of(SignInTexts.client(page.client()))),
                ui.text(ui.words().of(Message.of("signin.cli.asked", page.scopes())), "hint"));
    }
}

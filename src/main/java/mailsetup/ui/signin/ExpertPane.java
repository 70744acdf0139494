package mailsetup.ui.signin;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** For those who know the sign-in server, or have a registration there. */
final class ExpertPane extends Column {
    private final Ui ui;

    ExpertPane(BrowserWay way, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        BooleanProperty open = new SimpleBooleanProperty();
        var link = ui.link("signin.ui.expert", () -> open.set(!open.get()));
        link.setId("sign-in-expert");
        getChildren().addAll(link, Layout.when(open, Layout.column("form", field("issuer", way.issuer()),
                field("scopes", way.scopes()), field("client", way.client()))));
    }

    private Node field(String word, StringProperty text) {
        var field = new TextField();
        field.setId("sign-in-" + word);
        field.textProperty().bindBidirectional(text);
        return ui.field(ui.words().of("signin.ui.expert." + word), field);
    }
}

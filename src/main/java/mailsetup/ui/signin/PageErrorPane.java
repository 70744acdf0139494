package mailsetup.ui.signin;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import mailsetup.core.Message;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInTexts;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.PasteArea;
import mailsetup.ui.kit.Ui;

/** Some mistakes are seen in the browser alone, and nothing ever comes back of them: what the page shows is read here. */
final class PageErrorPane extends Column {
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();

    PageErrorPane(Ui ui) {
        getStyleClass().add("form");
        var link = ui.link("signin.ui.page-error", () -> open.set(!open.get()));
        link.setId("sign-in-page-error");
        getChildren().addAll(link, Layout.when(open, panel(ui)));
    }

    private Node panel(Ui ui) {
        var area = new PasteArea(new KeyCodeCombination(KeyCode.ENTER, KeyCodeCombination.CONTROL_DOWN), () -> {});
        area.setId("sign-in-error-text");
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(text);
        var read = text.map(SignInTexts::onPage);
        var said = Layout.column("tight",
                ui.text(ui.words().of(message(read, SignInTexts::title)), "panel-title"),
                ui.text(ui.words().of(message(read, SignInTexts::remedy))));
        return Layout.column("form", ui.field(ui.words().of("signin.ui.paste"), area),
                Layout.when(text.map(typed -> !typed.isBlank()), said));
    }

    private static ObservableValue<Message> message(ObservableValue<SignInFailure.Refused> read,
            Function<SignInFailure, Message> part) {
        return read.map(part);
    }
}

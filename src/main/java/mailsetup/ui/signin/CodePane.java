package mailsetup.ui.signin;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import mailsetup.core.text.Printable;
import mailsetup.signin.SignInProgress;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.CopyRow;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.QrView;
import mailsetup.ui.kit.Ui;

/** The page and the code for a device of one's own, to be read or to be photographed. */
final class CodePane extends Column {
    CodePane(SignInProgress.Code code, Consumer<String> clipboard, Ui ui) {
        getStyleClass().add("form");
        var place = Printable.line(code.place().toString());
        var shown = ui.text(new SimpleStringProperty(place), "strong");
        shown.setId("sign-in-place");
        var letters = ui.text(new SimpleStringProperty(code.code()), "heading");
        letters.setId("sign-in-letters");
        var words = Layout.column("form", ui.text("signin.ui.on-device"), shown,
                new CopyRow("signin.ui.copy", () -> clipboard.accept(place), ui), ui.text("signin.ui.letters"), letters,
                ui.text("signin.code-warning", "remark-warning"));
        getChildren().add(Layout.row("near", Layout.wide(words),
                new QrView(code.complete().orElse(code.place()).toString(), ui.words().of("signin.ui.qr"))));
    }
}

package mailsetup.ui.signin;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.FlowPane;
import mailsetup.signin.SignInQuestion.Way;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.CopyRow;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The ways to the page: the browser, the link for another browser, a code for another device. */
final class OpenRow extends Column {
    private final BooleanProperty none = new SimpleBooleanProperty();

    /**
     * The ways to that link.
     *
     * @param coded whether the provider has codes for another device
     */
    OpenRow(String link, boolean coded, SignInView.Acting acting, Ui ui) {
        getStyleClass().add("tight");
        var open = ui.button("signin.ui.open", () -> open(link, acting), Styles.ACCENT);
        open.setId("sign-in-open");
        open.setDefaultButton(true);
        var copy = new CopyRow("signin.ui.copy", () -> acting.clipboard().accept(link), ui);
        copy.button().setId("sign-in-copy");
        var row = new FlowPane(open, copy);
        row.getStyleClass().add("commands");
        if (coded) {
            row.getChildren().add(ui.link("signin.ui.code", () -> acting.begin().accept(Way.DEVICE_CODE)));
        }
        getChildren().addAll(row, Layout.when(none, ui.text("signin.ui.no-browser", "remark-warning")));
    }

    private void open(String link, SignInView.Acting acting) {
        try {
            acting.browser().open(link);
        } catch (IOException e) {
            acting.clipboard().accept(link);
            none.set(true);
        }
    }
}

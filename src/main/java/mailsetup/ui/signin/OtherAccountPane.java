package mailsetup.ui.signin;

import atlantafx.base.theme.Styles;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Somebody else signed in than the one whose mailbox it is: three ways on. */
final class OtherAccountPane extends Column {
    private final Ui ui;

    OtherAccountPane(String account, Runnable keep, SignInView.Acting acting, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        getChildren().addAll(ui.text("signin.ui.other", "lead"),
                way("other", acting.another(), Styles.ACCENT),
                way("use", () -> acting.use().accept(account)),
                way("shared", keep));
    }

    private Column way(String word, Runnable action, String... styles) {
        var button = ui.button("signin.ui.other." + word, action, styles);
        button.setId("sign-in-" + word);
        var box = new Column(ui.text("signin.ui.other." + word + ".when"), Layout.row("near", button));
        box.getStyleClass().add("panel");
        return box;
    }
}

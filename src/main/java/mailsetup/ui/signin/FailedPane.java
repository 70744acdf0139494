package mailsetup.ui.signin;

import atlantafx.base.theme.Styles;
import javafx.scene.layout.FlowPane;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInTexts;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Ui;

/** Nobody signed in: why, and the ways on. */
final class FailedPane extends Column {
    FailedPane(SignInFailure failure, BrowserWay way, SignInView.Acting acting, Ui ui) {
        getStyleClass().add("form");
        var again = ui.button("signin.ui.again", () -> acting.begin().accept(way.last()), Styles.ACCENT);
        again.setId("sign-in-again");
        var password = ui.button("signin.ui.password", acting.password());
        password.setId("sign-in-password");
        var row = new FlowPane(again, password);
        row.getStyleClass().add("commands");
        getChildren().addAll(ui.text(ui.words().of(SignInTexts.remedy(failure)), "lead"), row, new PageErrorPane(ui),
                new ExpertPane(way, ui));
    }
}

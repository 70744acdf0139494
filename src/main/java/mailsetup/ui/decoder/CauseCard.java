package mailsetup.ui.decoder;

import javafx.geometry.Pos;
import mailsetup.core.Message;
import mailsetup.support.decoder.Cause;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** One cause: what is wrong, what to do, and below it how sure that is and where we know it from. */
final class CauseCard extends Column {
    CauseCard(Cause cause, Ui ui) {
        getStyleClass().addAll("panel", "cause");
        var title = Layout.row("near", new Icon("hint"),
                Layout.wide(ui.text(ui.words().of(cause.title()), "panel-title")));
        title.setAlignment(Pos.TOP_LEFT);
        var below = Layout.column("tight", ui.text(ui.words().of(cause.standing()), "hint"));
        cause.why().ifPresent(why -> below.getChildren()
                .add(ui.text(ui.words().of(Message.of("decoder.why", why)), "hint")));
        below.getChildren().add(ui.text(ui.words().of("decoder.source", cause.source()), "hint"));
        getChildren().addAll(title, ui.text(ui.words().of(cause.remedy())), below);
    }
}

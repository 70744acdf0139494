package mailsetup.ui;

import atlantafx.base.theme.Styles;
import java.util.stream.Stream;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The end: what is left to do, which no program can do for the person. */
final class DoneView extends Column {
    DoneView(Ui ui) {
        getStyleClass().add("page");
        getChildren().addAll(ui.heading("wizard.done.heading"), ui.text("wizard.done.lead", "lead"));
        Stream.of("wizard.done.password", "wizard.done.old-account", "wizard.done.sheet").map(
                key -> Layout.row("near", new Icon("hint"), Layout.wide(ui.text(key)))).forEach(getChildren()::add);
        var close = ui.button("wizard.done.close", () -> getScene().getWindow().hide(), Styles.ACCENT);
        close.setId("close-window");
        getChildren().add(close);
    }
}

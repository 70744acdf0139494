package mailsetup.ui;

import javafx.scene.layout.HBox;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Says how Japanese text becomes readable, on a computer that asks for Japanese and has no font for it. */
final class FontNotice extends HBox {
    FontNotice(Ui ui, boolean needed) {
        getStyleClass().addAll("notice", "near");
        getChildren().addAll(new Icon("warning"), Layout.wide(ui.text("wizard.font.missing")));
        setVisible(needed);
        setManaged(needed);
    }
}

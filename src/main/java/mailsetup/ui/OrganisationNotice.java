package mailsetup.ui;

import java.util.Optional;
import javafx.scene.layout.HBox;
import mailsetup.core.Message;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Says why the organisation's folder is not used; there only for whoever has to mend it. */
final class OrganisationNotice extends HBox {
    OrganisationNotice(Optional<Message> mistake, Ui ui) {
        getStyleClass().addAll("notice", "near");
        mistake.ifPresent(why -> getChildren().addAll(new Icon("warning"),
                Layout.wide(ui.text(ui.words().of(why)))));
        setVisible(mistake.isPresent());
        setManaged(mistake.isPresent());
    }
}

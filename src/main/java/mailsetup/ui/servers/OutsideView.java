package mailsetup.ui.servers;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Shows hosts outside the mail domain in full, says why that matters, and asks for a yes. */
final class OutsideView extends Column {
    OutsideView(OutsideConsent consent, ObservableValue<Optional<EmailAddress>> address, Ui ui) {
        getStyleClass().add("warning");
        var title = ui.words().of(consent.hosts().flatMap(hosts -> address
                .map(own -> Message.of("discovery.outside-title", hosts.size(),
                        own.map(each -> each.domain().display()).orElse("")))));
        var hosts = ui.words().of(consent.hosts().map(all -> Message.of("discovery.outside-hosts", all)));
        CheckBox yes = ui.tick(ui.words().of("discovery.outside-yes"));
        yes.setId("outside-yes");
        yes.selectedProperty().bindBidirectional(consent.agreed());
        consent.missed().subscribe(missing -> yes.pseudoClassStateChanged(Styles.STATE_DANGER, missing));
        getChildren().addAll(Layout.row("near", new Icon("warning"), Layout.wide(ui.text(title, "strong"))),
                ui.text(hosts, "strong"), ui.text("discovery.outside-why"), yes,
                Layout.when(consent.missed(), ui.text("discovery.outside-needed", "remark-error")));
        Layout.when(consent.hosts().map(all -> !all.isEmpty()), this);
    }
}

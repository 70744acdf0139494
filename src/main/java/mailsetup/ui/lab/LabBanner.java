package mailsetup.ui.lab;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Says on every page that this is a training run, and which fault is played. */
public final class LabBanner extends HBox {
    /**
     * The banner; without a fault there is none.
     *
     * @param played the fault of the training run
     * @param end ends the run
     */
    public LabBanner(ObservableValue<Optional<Fault>> played, Runnable end, Ui ui) {
        getStyleClass().addAll("notice", "banner", "near");
        var title = played.map(one -> Message.of("lab.banner", one.<Object>map(Fault::title).orElse("")));
        var term = played.map(one -> Message.of("lab.banner.term", one.<Object>map(LabEntry::term).orElse("")));
        var button = ui.button("lab.end", end);
        button.setId("end-lab");
        getChildren().addAll(new Icon("hint"), Layout.wide(Layout.column("tight",
                ui.text(ui.words().of(title), "strong"), ui.text(ui.words().of(term), "hint"))), button);
        Layout.when(played.map(Optional::isPresent), this);
    }
}

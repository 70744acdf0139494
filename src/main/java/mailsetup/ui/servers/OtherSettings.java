package mailsetup.ui.servers;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.discovery.Found;
import mailsetup.text.DiscoveryTexts;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import org.jspecify.annotations.Nullable;

/** The other settings that were found for one server, to be taken instead. */
final class OtherSettings extends VBox {
    OtherSettings(ServerForm form, String id, Ui ui) {
        var box = new ComboBox<Found>(form.choices());
        box.setId(id + "-others");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new Cell(ui));
        box.setButtonCell(new Cell(ui));
        form.shown().subscribe(found -> box.setValue(found.orElse(null)));
        box.valueProperty().addListener((_, _, chosen) -> choose(form, chosen));
        getChildren().add(ui.field(ui.words().of("discovery.others"), box));
        var several = Bindings.size(form.choices()).greaterThan(1);
        Layout.when(several, this);
    }

    private static void choose(ServerForm form, @Nullable Found chosen) {
        if (chosen != null && !form.shows(chosen)) {
            form.choose(chosen);
        }
    }

    private static final class Cell extends ListCell<Found> {
        private final Ui ui;

        Cell(Ui ui) {
            this.ui = ui;
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            textProperty().unbind();
            if (empty || found == null) {
                setText("");
            } else {
                textProperty().bind(ui.words().of(caption(found)));
            }
        }

        private static Message caption(Found found) {
            var door = found.settings().endpoint();
            return Message.of("discovery.choice", door.host().display(), Integer.toString(door.port()),
                    ServersView.name(door.security()), DiscoveryTexts.source(found.from().origin()));
        }
    }
}

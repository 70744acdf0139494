package mailsetup.ui.address;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import mailsetup.core.Keyword;
import mailsetup.discovery.Party;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Says who will be asked before anybody is, and opens to a choice. */
final class AskingView extends Column {
    private final Ui ui;
    private final BooleanProperty open = new SimpleBooleanProperty();

    AskingView(Asking model, ObservableValue<Boolean> shown, Ui ui) {
        this.ui = ui;
        getStyleClass().add("tight");
        var summary = Layout.wide(ui.text(ui.words().of(model.summary()), "hint"));
        summary.setId("asking");
        var choose = ui.link("discovery.ask.choose", () -> open.set(!open.get()));
        choose.setId("choose-asked");
        choose.setWrapText(false);
        choose.setMinWidth(USE_PREF_SIZE);
        var ticks = Layout.column("form");
        for (var party : Party.values()) {
            ticks.getChildren().add(tick("ask-" + Keyword.of(party), Keyword.of(party), model.party(party)));
        }
        ticks.getChildren().add(tick("ask-address", "address", model.wholeAddress()));
        getChildren().addAll(Layout.row("near", new Icon("hint"), summary, choose),
                Layout.when(open, ticks));
        Layout.when(shown, this);
    }

    private Node tick(String id, String word, BooleanProperty on) {
        var box = ui.tick(ui.words().of("discovery.ask." + word));
        box.setId(id);
        box.selectedProperty().bindBidirectional(on);
        return Layout.column("tight", box, ui.hint("discovery.ask." + word + "-why"));
    }
}

package mailsetup.ui.consent;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import mailsetup.discovery.consent.ConsentTexts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Shows each host as it goes on the wire, says who named it and who agrees, and asks for a yes. */
public final class ConsentView extends Column {
    private final Ui ui;

    /** The question of that model; there is nothing to see while it asks nothing. */
    public ConsentView(ConsentModel consent, Ui ui) {
        this.ui = ui;
        getStyleClass().add("warning");
        var title = ui.words().of(consent.asked().map(ConsentTexts::title));
        var hosts = Layout.column("near");
        consent.asked().subscribe(asked -> hosts.getChildren().setAll(asked.stream().map(this::host).toList()));
        CheckBox yes = ui.tick(ui.words().of("discovery.consent.yes"));
        yes.setId("outside-yes");
        yes.selectedProperty().bindBidirectional(consent.agreed());
        consent.missed().subscribe(missing -> yes.pseudoClassStateChanged(Styles.STATE_DANGER, missing));
        getChildren().addAll(Layout.row("near", new Icon("warning"), Layout.wide(ui.text(title, "strong"))), hosts,
                ui.text("discovery.consent.compare"), yes,
                Layout.when(consent.missed(), ui.text("discovery.consent.needed", "remark-error")));
        Layout.when(consent.asked().map(asked -> !asked.isEmpty()), this);
    }

    private Node host(HostQuestion asked) {
        VBox box = Layout.column("tight");
        var lines = ConsentTexts.about(asked);
        box.getChildren().add(ui.text(ui.words().of(lines.getFirst()), "strong"));
        for (var line : List.copyOf(lines.subList(1, lines.size()))) {
            box.getChildren().add(ui.text(ui.words().of(line)));
        }
        return box;
    }
}

package mailsetup.ui.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.handoff.MailAccount;
import mailsetup.ui.kit.Choice;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Outside;
import mailsetup.ui.kit.Ui;

/** The programs to hand the settings to; choosing one shows how. */
public final class HandoverView extends Column {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final HandoverModel model;
    private final Outside outside;
    private final Ui ui;
    private final BooleanProperty more = new SimpleBooleanProperty();

    /** The last page. */
    public HandoverView(HandoverModel model, Outside outside, Ui ui) {
        this.model = model;
        this.outside = outside;
        this.ui = ui;
        getStyleClass().add("page");
        model.chosen().subscribe(this::show);
    }

    private void show(Optional<Way> way) {
        getChildren().setAll(way.map(chosen -> List.<Node>of(new FormDetail(chosen, model, outside, ui)))
                .orElseGet(this::overview));
        way.ifPresent(_ -> lookup("#all-forms").requestFocus());
    }

    private List<Node> overview() {
        var lead = ui.text(ui.words().of(model.account().map(account -> Message.of("handoff.page.lead",
                account.map(each -> each.address().toString()).orElse("")))), "lead");
        var parts = new ArrayList<Node>(List.of(ui.heading("handoff.page.heading"), lead, choices()));
        Way.USUAL.forEach(group -> parts.add(group(group.heading(), group.all())));
        var link = ui.link("handoff.page.more", () -> more.set(!more.get()));
        link.setId("more-forms");
        parts.addAll(List.of(link, Layout.when(more, group("handoff.page.more", Way.more()))));
        return parts;
    }

    private Node choices() {
        var name = new TextField();
        name.setId("sender-name");
        name.textProperty().bindBidirectional(model.name());
        name.promptTextProperty().bind(ui.words().of("handoff.page.name-prompt"));
        var fields = new ArrayList<Node>(List.of(ui.field(ui.words().of("handoff.page.name"), name)));
        var choice = new Choice<>(ui, Protocol.INCOMING, model.preferred(),
                protocol -> Message.of("handoff.page." + (protocol == Protocol.POP3 ? "pop3" : "imap")));
        choice.setId("protocol");
        fields.add(Layout.when(model.account().map(account -> account.flatMap(MailAccount::other).isPresent()),
                ui.field(ui.words().of("handoff.page.protocol"), choice)));
        return Layout.columns(fields);
    }

    private Region group(String heading, List<Way> ways) {
        var tiles = Layout.tiles(List.of());
        // What is on this computer already comes first.
        model.found().subscribe(found -> tiles.getChildren().setAll(ways.stream()
                .sorted(Comparator.comparing(way -> !found.contains(way.id()))).map(way -> tile(way, found)).toList()));
        return Layout.column("near", ui.text(heading, "section"), tiles);
    }

    private Button tile(Way way, List<String> found) {
        var name = ui.text(ui.words().of(way.name()), "strong");
        var what = ui.text(ui.words().of(found.contains(way.id())
                ? Message.of("handoff.page.found", way.what())
                : way.what()), "hint");
        var tile = new Tile(Layout.column("tight", name, what));
        tile.setId("form-" + way.id());
        tile.pseudoClassStateChanged(FOUND, found.contains(way.id()));
        tile.accessibleTextProperty().bind(name.textProperty().map(text -> text + ": " + what.getText()));
        tile.setOnAction(_ -> model.chosen().set(Optional.of(way)));
        return tile;
    }
}

package mailsetup.ui.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.forms.Forms;
import mailsetup.ui.kit.Choice;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Outside;
import mailsetup.ui.kit.Ui;

/** The programs to hand the settings to; choosing one shows how. */
public final class HandoverView extends Column {
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

    private void show(Optional<Exporter> form) {
        getChildren().setAll(form.map(chosen -> List.<Node>of(new FormDetail(chosen, model, outside, ui)))
                .orElseGet(this::overview));
        form.ifPresent(_ -> lookup("#all-forms").requestFocus());
    }

    private List<Node> overview() {
        var lead = ui.text(ui.words().of(model.account().map(account -> Message.of("handoff.page.lead",
                account.map(each -> each.address().toString()).orElse("")))), "lead");
        var parts = new ArrayList<Node>(List.of(ui.heading("handoff.page.heading"), lead, choices()));
        parts.addAll(groups(Stream.of(Group.PHONE, Group.COMPUTER)));
        var link = ui.link("handoff.page.more", () -> more.set(!more.get()));
        link.setId("more-forms");
        parts.add(link);
        groups(Stream.of(Group.ADMINISTRATOR, Group.TERMINAL)).forEach(group -> parts.add(Layout.when(more, group)));
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

    private List<Region> groups(Stream<Group> groups) {
        return groups.map(group -> (Region) Layout.column("near", ui.text(group(group), "section"),
                Layout.tiles(Forms.in(group).stream().map(this::tile).toList()))).toList();
    }

    private Button tile(Exporter form) {
        var name = ui.text(ui.words().of(FormDetail.text(form, "name")), "strong");
        var what = ui.text(ui.words().of(FormDetail.text(form, "what")), "hint");
        var tile = new Tile(Layout.column("tight", name, what));
        tile.setId("form-" + form.id());
        tile.accessibleTextProperty().bind(name.textProperty().map(text -> text + ": " + what.getText()));
        tile.setOnAction(_ -> model.chosen().set(Optional.of(form)));
        return tile;
    }

    private static String group(Group group) {
        return "handoff.group." + Keyword.of(group);
    }
}

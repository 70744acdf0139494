package mailsetup.ui.address;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mailsetup.ui.kit.Fold;
import mailsetup.ui.decoder.DecoderPane;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.RemarksView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What a mail server is, and the two things only the person knows. */
public final class AddressView extends VBox {
    private final AddressModel model;
    private final Ui ui;
    private final TextField field = new TextField();

    /**
     * The first page.
     *
     * @param letter takes the place of all but the fields while it is open
     */
    public AddressView(AddressModel model, Fold letter, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("page");
        var closed = letter.open().map(open -> !open);
        getChildren().addAll(ui.heading("wizard.address.heading"),
                Layout.when(closed, ui.text("wizard.address.intro", "lead")),
                Layout.when(closed, MailPicture.wholeWay(ui)), letter.panel(),
                Layout.columns(List.of(address(), password())), letter.link(), privacy(), asking(),
                Layout.when(closed, practice()), new DecoderPane(field::requestFocus, ui));
    }

    private Node address() {
        field.setId("address");
        field.promptTextProperty().bind(ui.words().of("wizard.address.prompt"));
        field.textProperty().bindBidirectional(model.address().text());
        field.focusedProperty().subscribe(here -> {
            if (!here) {
                model.address().leave();
            }
        });
        var remarks = new RemarksView(ui, field, model.address().remarks(), model.address()::offer);
        var provider = new ProviderNotice(model.provider().preset(), model.provider()::answer, ui);
        return ui.field(ui.words().of("wizard.address.address"), field, remarks, provider);
    }

    private Node password() {
        var input = new PasswordInput(ui, model.password(), model::leavePassword);
        var remarks = new RemarksView(ui, input.field(), model.passwordRemarks(), model::passwordOffer);
        var capsLock = Layout.when(input.capsLock(), ui.text("wizard.address.caps-lock", "remark-warning"));
        return ui.fieldIn(input, ui.words().of("wizard.address.password"), input.field(), capsLock, remarks,
                ui.text(ui.words().of(model.passwordHint()), "hint"));
    }

    private Node privacy() {
        return Layout.row("near", new Icon("lock"), Layout.wide(ui.hint("wizard.address.privacy")));
    }

    private Node asking() {
        return new AskingView(model.asking(), model.practice().state().map(state -> state != Practice.State.ON), ui);
    }

    private Node practice() {
        var state = model.practice().state();
        var link = ui.link("wizard.practice.link", model::practise);
        link.setId("practise");
        var faults = ui.link("lab.link", () -> model.choosing().set(true));
        faults.setId("choose-fault");
        var offer = Layout.when(state.map(s -> s == Practice.State.OFF || s == Practice.State.FAILED),
                Layout.column("tight", ui.text("wizard.practice.offer", "hint"), Layout.row("near", link, faults)));
        var busy = Layout.when(state.map(s -> s == Practice.State.STARTING),
                Layout.row("near", new ProgressIndicator(), ui.hint("wizard.practice.starting")));
        var on = Layout.when(state.map(s -> s == Practice.State.ON),
                Layout.column("tight",
                        Layout.row("near", new Icon("passed"), Layout.wide(ui.text("wizard.practice.on"))), end()));
        var failed = Layout.when(state.map(s -> s == Practice.State.FAILED),
                ui.text("wizard.practice.failed", "remark-error"));
        return Layout.column("practice", offer, busy, on, failed);
    }

    private Node end() {
        var link = ui.link("wizard.practice.end", () -> {
            model.endPractice();
            field.requestFocus();
        });
        link.setId("end-practice");
        return link;
    }
}

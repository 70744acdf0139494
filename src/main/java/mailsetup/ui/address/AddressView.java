package mailsetup.ui.address;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Fold;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.RemarksView;
import mailsetup.ui.kit.Ui;

/** What a mail server is, and the two things only the person knows. */
public final class AddressView extends Column {
    private final AddressModel model;
    private final Ui ui;
    private final TextField field = new TextField();
    private final Ways ways;
    private final BooleanProperty pictured = new SimpleBooleanProperty();

    /**
     * Where else one can go from here.
     *
     * @param file opens a setup file
     * @param support leads to the page for codes, error messages and reports
     * @param move leads to the page for a server that moves
     * @param faults leads to the list of faults to practise with
     */
    public record Ways(Runnable file, Runnable support, Runnable move, Runnable faults) {}

    /**
     * The first page.
     *
     * @param letter reads the settings out of a letter
     * @param notice what is to be known before anything is typed; invisible when there is nothing
     * @param ways where else one can go from here
     */
    public AddressView(AddressModel model, Fold letter, Ways ways, Node notice, Ui ui) {
        this.model = model;
        this.ways = ways;
        this.ui = ui;
        getStyleClass().addAll("page", "narrow");
        getChildren().addAll(ui.heading("wizard.address.heading"), notice,
                Layout.when(letter.open().not(), ui.text("wizard.address.intro", "lead")),
                letter.panel(), address(), password(), practice(), privacy(), asking(),
                Layout.later(pictured, this::picture),
                group("wizard.address.have", letter.link(), file(), support(), moved()),
                group("wizard.address.new-here", explain(), practise(), faults()));
    }

    /** What a mail server is, for those who ask. */
    private Node picture() {
        return Layout.column("panel", ui.text("wizard.address.server-is"), MailPicture.wholeWay(ui));
    }

    private Node explain() {
        var link = ui.link("wizard.address.what", () -> pictured.set(!pictured.get()));
        link.setId("what-is");
        return link;
    }

    private Node group(String caption, Node... links) {
        var all = new FlowPane(ui.text(caption, "hint"));
        all.getChildren().addAll(links);
        all.getStyleClass().add("ways");
        return all;
    }

    private Node file() {
        var file = ui.link("handoff.file.open", ways.file());
        file.setId("open-file");
        return file;
    }

    private Node support() {
        var support = ui.link("support.page.link", ways.support());
        support.setId("support");
        return support;
    }

    private Node moved() {
        var moved = ui.link("migration.ui.link", ways.move());
        moved.setId("move");
        return moved;
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
        var provider = new ProviderNotice(model.provider(), ui);
        return ui.field(ui.words().of("wizard.address.address"), field, remarks, provider);
    }

    private Node password() {
        var input = new PasswordInput(ui, model.password(), model::leavePassword);
        var remarks = new RemarksView(ui, input.field(), model.passwordRemarks(), model::passwordOffer);
        var capsLock = Layout.when(input.capsLock(), ui.text("wizard.address.caps-lock", "remark-warning"));
        return ui.fieldIn(input, ui.words().of("wizard.address.password"), input.field(), capsLock, remarks,
                ui.text(ui.words().of(model.passwordHint()), "hint"), without(input));
    }

    private Node without(PasswordInput input) {
        var box = ui.tick(ui.words().of("signin.ui.without"));
        box.setId("without-password");
        box.selectedProperty().bindBidirectional(model.withoutPassword());
        input.disableProperty().bind(model.withoutPassword());
        return box;
    }

    private Node privacy() {
        return Layout.row("near", new Icon("lock"), Layout.wide(ui.hint("wizard.address.privacy")));
    }

    private Node asking() {
        return new AskingView(model.asking(), model.practice().state().map(state -> state != Practice.State.ON), ui);
    }

    private Node practise() {
        var link = ui.link("wizard.practice.link", model::practise);
        link.setId("practise");
        var tip = new Tooltip();
        tip.textProperty().bind(ui.words().of("wizard.practice.offer"));
        link.setTooltip(tip);
        link.accessibleHelpProperty().bind(tip.textProperty());
        return Layout.when(notPractising(), link);
    }

    private Node faults() {
        var faults = ui.link("lab.link", ways.faults());
        faults.setId("choose-fault");
        return Layout.when(notPractising(), faults);
    }

    private ObservableValue<Boolean> notPractising() {
        return model.practice().state().map(s -> s == Practice.State.OFF || s == Practice.State.FAILED);
    }

    private Node practice() {
        var state = model.practice().state();
        var busy = Layout.when(state.map(s -> s == Practice.State.STARTING),
                Layout.row("near", new Busy(ui.words().of("wizard.practice.starting")),
                        ui.hint("wizard.practice.starting")));
        var on = Layout.when(state.map(s -> s == Practice.State.ON),
                Layout.column("tight",
                        Layout.row("near", new Icon("passed"), Layout.wide(ui.text("wizard.practice.on"))), end()));
        var failed = Layout.when(state.map(s -> s == Practice.State.FAILED),
                ui.text("wizard.practice.failed", "remark-error"));
        return Layout.when(state.map(s -> s != Practice.State.OFF), Layout.column("practice", busy, on, failed));
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

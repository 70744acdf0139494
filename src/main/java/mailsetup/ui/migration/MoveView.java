package mailsetup.ui.migration;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mailsetup.assistant.migration.Move;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.discovery.input.HostAndPort;
import mailsetup.ui.consent.ConsentView;
import mailsetup.ui.kit.Field;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.RemarksView;
import mailsetup.ui.kit.Ui;

/** Asks for what the person knows of the move, and shows what came of the look. */
public final class MoveView extends VBox {
    private final MoveModel model;
    private final Consumer<String> clipboard;
    private final Function<String, Optional<Path>> chooser;
    private final Ui ui;
    private final VBox outcome = Layout.column("form");

    /**
     * The page.
     *
     * @param clipboard takes what is copied
     * @param chooser asks where to save a file of that name
     */
    public MoveView(MoveModel model, Consumer<String> clipboard, Function<String, Optional<Path>> chooser, Ui ui) {
        this.model = model;
        this.clipboard = clipboard;
        this.chooser = chooser;
        this.ui = ui;
        getStyleClass().add("page");
        getChildren().addAll(ui.heading("migration.ui.heading"), ui.text("migration.ui.intro", "lead"), form(),
                privacy(), new ConsentView(model.outside(), ui), start(), progress(), trouble(), outcome);
        model.move().subscribe(this::show);
    }

    private Node form() {
        var address = new TextField();
        address.setId("move-address");
        address.setOnAction(_ -> model.look());
        address.textProperty().bindBidirectional(model.address().address().text());
        var remarks = new RemarksView(ui, address, model.address().address().remarks(),
                model.address().address()::offer);
        var byPop = tick("migration.ui.by-pop", "move-by-pop");
        byPop.selectedProperty().bindBidirectional(model.byPop());
        var row = Layout.columns(List.of(ui.field(ui.words().of("wizard.address.address"), address, remarks),
                password("wizard.address.password", "move-password", model.address().password())));
        var servers = Layout.columns(List.of(server("migration.ui.old", "move-old", model.old()),
                server("migration.ui.new", "move-new", model.current())));
        var ticks = Layout.column("form", byPop);
        model.resolver().map(this::second).ifPresent(ticks.getChildren()::add);
        return Layout.column("form", row, servers, ui.hint("migration.ui.servers-hint"), ticks, consent());
    }

    private Node server(String label, String id, Field<HostAndPort> server) {
        var field = new TextField();
        field.setId(id);
        field.promptTextProperty().bind(ui.words().of("migration.ui.server-prompt"));
        field.textProperty().bindBidirectional(server.text());
        field.setOnAction(_ -> model.look());
        return ui.field(ui.words().of(label), field, new RemarksView(ui, field, server.remarks(), server::offer));
    }

    private Node password(String label, String id, StringProperty text) {
        var field = new PasswordField();
        field.setId(id);
        field.setOnAction(_ -> model.look());
        field.textProperty().bindBidirectional(text);
        return ui.field(ui.words().of(label), field);
    }

    /** Nobody else learns the names of the servers without this. */
    private Node second(String resolver) {
        var tick = ui.tick(ui.words().of("migration.ui.second", resolver));
        tick.setId("move-second");
        tick.selectedProperty().bindBidirectional(model.second());
        return tick;
    }

    /** No password goes anywhere without this. */
    private Node consent() {
        var yes = tick("migration.ui.log-in", "move-log-in");
        yes.selectedProperty().bindBidirectional(model.logIn());
        yes.disableProperty().bind(model.hasPassword().map(has -> !has));
        return Layout.column("tight", yes, Layout.when(model.logIn(),
                password("migration.ui.new-password", "move-new-password", model.newPassword())));
    }

    private CheckBox tick(String key, String id) {
        var tick = ui.tick(ui.words().of(key));
        tick.setId(id);
        return tick;
    }

    private Node privacy() {
        return Layout.row("near", new Icon("lock"), Layout.wide(ui.hint("migration.ui.privacy")));
    }

    private Node start() {
        var button = ui.button("migration.ui.look", model::look, Styles.ACCENT);
        button.setId("move-look");
        button.textProperty().bind(ui.words().of(model.move()
                .map(found -> Message.of(found.isPresent() ? "migration.ui.look-again" : "migration.ui.look"))));
        button.disableProperty().bind(model.running());
        return button;
    }

    private Node progress() {
        var text = ui.text(ui.words().of(model.stage().map(stage -> Message.of("migration.stage."
                + stage.map(Keyword::of).orElse("names")))));
        var busy = new ProgressIndicator();
        busy.accessibleTextProperty().bind(text.textProperty());
        return Layout.when(model.running(), Layout.row("near", busy, Layout.wide(text)));
    }

    private Node trouble() {
        return Layout.when(model.trouble().map(Optional::isPresent), ui.text(ui.words().of(
                model.trouble().map(said -> said.orElse(Message.of("migration.ui.no-address")))), "remark-error"));
    }

    private void show(Optional<Move> found) {
        outcome.getChildren().setAll(found.map(this::parts).orElse(List.of()));
        found.ifPresent(_ -> Platform.runLater(() -> InView.bring(outcome)));
    }

    private List<Node> parts(Move move) {
        var pane = new MovePane(move, clipboard, ui);
        return move.isMove() ? List.of(pane, new ChecklistPane(move, model, chooser, ui)) : List.of(pane);
    }
}

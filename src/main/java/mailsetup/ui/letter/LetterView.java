package mailsetup.ui.letter;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.discovery.letter.Excerpt;
import mailsetup.discovery.letter.Found;
import mailsetup.discovery.letter.LetterAccount;
import mailsetup.discovery.letter.LetterReading;
import mailsetup.discovery.letter.LetterRow;
import mailsetup.ui.kit.Choice;
import mailsetup.ui.kit.Fold;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.PasteArea;
import mailsetup.ui.kit.Ui;

/** A quiet link that unfolds into a place for the letter, and beside it what was found. */
public final class LetterView {
    private static final KeyCombination READ = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final LetterModel model;
    private final Ui ui;
    private final PasteArea area = new PasteArea(READ, this::goOn);
    private final ListView<LetterRow> list = new ListView<>();
    private boolean goesOn;

    /** The view of that letter. */
    public LetterView(LetterModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
    }

    /** The parts for the page. */
    public Fold fold() {
        return new Fold(link(), panel(), model.open());
    }

    private Region link() {
        var link = ui.link("letter.link", () -> {
            model.open().set(true);
            Platform.runLater(area::requestFocus);
        });
        link.setId("letter-open");
        var taken = ui.text(ui.words().of(model.taken().map(all -> Message.of("letter.taken", all))));
        var note = Layout.when(model.taken().map(all -> !all.isEmpty()),
                Layout.row("near", new Icon("passed"), Layout.wide(taken)));
        return Layout.when(model.open().map(open -> !open), Layout.column("tight", note, link));
    }

    private Region panel() {
        return Layout.later(model.open(), () -> {
            var panel = Layout.column("panel", Layout.columns(List.of(paste(), found())), below());
            panel.getStyleClass().add("letter");
            return panel;
        });
    }

    private Node paste() {
        area.setId("letter-text");
        area.promptTextProperty().bind(ui.words().of("letter.prompt"));
        area.textProperty().bindBidirectional(model.text());
        return ui.field(ui.words().of("letter.paste"), area, ui.hint("letter.privacy"));
    }

    /** A letter is pasted, not typed: the next that is wanted is what was found. */
    private void goOn() {
        goesOn = model.busy().get();
        goToFound();
    }

    private void goToFound() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    /** Whoever asked for what was found while the letter was being read gets there afterwards. */
    private void read(boolean busy) {
        if (!busy && goesOn) {
            goesOn = false;
            goToFound();
        }
    }

    private Node found() {
        list.setId("letter-found");
        list.setCellFactory(_ -> new LetterCell(ui, this::excerpt));
        model.rows().subscribe(rows -> list.getItems().setAll(rows));
        list.getSelectionModel().selectedItemProperty().subscribe(this::point);
        list.accessibleTextProperty().bind(ui.words().of("letter.found"));
        model.busy().subscribe(this::read);
        list.setPlaceholder(ui.text(ui.words().of(model.text().flatMap(
                text -> model.busy().map(busy -> placeholder(text, busy)))), "hint"));
        return ui.field(ui.words().of("letter.found"), list, accounts(), remarks(), leftOver(), password());
    }

    private static Message placeholder(String text, boolean busy) {
        return Message.of(busy ? "letter.reading" : text.isBlank() ? "letter.empty" : "letter.nothing");
    }

    /** Shows where it stands. */
    private void point(LetterRow row) {
        if (row != null) {
            area.selectRange(row.place().start(), row.place().end());
        }
    }

    private String excerpt(LetterRow row) {
        return Excerpt.around(row.place(), model.text().get(), model.reading().get());
    }

    private Node accounts() {
        var box = new VBox();
        model.reading().subscribe(reading -> {
            box.getChildren().clear();
            if (reading.accounts().size() > 1) {
                var choice = new Choice<>(ui, choices(reading), model.account(), LetterView::name);
                choice.setId("letter-account");
                box.getChildren().setAll(ui.field(ui.words().of("letter.several", reading.accounts().size()), choice));
            }
        });
        return Layout.when(model.reading().map(reading -> reading.accounts().size() > 1), box);
    }

    /** Nothing is chosen for the person. */
    private static List<LetterAccount> choices(LetterReading reading) {
        return Stream.concat(Stream.of(LetterAccount.NONE), reading.accounts().stream()).toList();
    }

    private static Message name(LetterAccount account) {
        return account.address().flatMap(Found::value).map(own -> Message.of("letter.text", own.toString()))
                .orElse(Message.of("letter.choose"));
    }

    private Node remarks() {
        var box = Layout.column("tight");
        model.reading().subscribe(reading -> box.getChildren().setAll(reading.remarks().stream()
                .map(remark -> ui.text(ui.words().of(remark), "remark-warning")).collect(Collectors.toList())));
        return Layout.when(model.reading().map(reading -> !reading.remarks().isEmpty()), box);
    }

    /** What was not understood, each with a button for every server it can belong to. */
    private Node leftOver() {
        var box = Layout.column("tight");
        box.setId("letter-left-over");
        model.reading().subscribe(reading -> box.getChildren().setAll(reading.leftOver().stream()
                .map(this::notUnderstood).collect(Collectors.toList())));
        return Layout.when(model.reading().map(reading -> !reading.leftOver().isEmpty()), box);
    }

    private Node notUnderstood(String left) {
        var row = new FlowPane(ui.text(ui.words().of("letter.cli.left-over", left)));
        row.getStyleClass().add("ways");
        LetterReading.takers(left).forEach(protocol -> {
            var button = new Button();
            button.textProperty().bind(ui.words().of("letter.assign", protocol));
            button.accessibleTextProperty().bind(ui.words().of("letter.assign-aloud", left, protocol));
            button.setId("assign-" + Keyword.of(protocol) + "-" + left.replace('.', '-'));
            button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_OUTLINED);
            button.setOnAction(_ -> model.assign(left, protocol));
            row.getChildren().add(button);
        });
        return row;
    }

    private Node password() {
        var tick = ui.tick(ui.words().of("letter.with-password"));
        tick.setId("letter-password");
        tick.selectedProperty().bindBidirectional(model.withPassword());
        return Layout.when(model.account().map(account -> account.password().isPresent()), tick);
    }

    private Node below() {
        var use = ui.button("letter.use", model::use, Styles.ACCENT);
        use.setId("letter-use");
        use.disableProperty().bind(model.usable().map(usable -> !usable));
        var close = ui.button("letter.close", () -> model.open().set(false));
        close.setId("letter-close");
        var obstacle = ui.text(ui.words().messages().flatMap(
                _ -> model.obstacle().map(some -> some.map(ui.words()::now).orElse(""))), "remark-warning");
        return Layout.row("near", Layout.wide(obstacle), close, use);
    }
}

package mailsetup.ui.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.core.Preparation;
import mailsetup.presets.Evidence;
import mailsetup.presets.Preset;
import mailsetup.presets.Question;
import mailsetup.text.PreparationTexts;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Under the address: whose it is, what to do there first, and what only the customer knows. */
public final class ProviderNotice extends VBox {
    private final Ui ui;
    private final BiConsumer<String, String> answer;

    /**
     * Shown while there is a provider.
     *
     * @param answer takes the id of a question and what was typed, with every letter typed
     */
    public ProviderNotice(ObservableValue<Optional<Preset>> provider, BiConsumer<String, String> answer, Ui ui) {
        this.ui = ui;
        this.answer = answer;
        setId("provider");
        getStyleClass().addAll("panel", "provider");
        Layout.when(provider.map(Optional::isPresent), this);
        provider.subscribe(found -> getChildren().setAll(found.map(this::content).orElse(List.of())));
    }

    private List<Node> content(Preset preset) {
        var lines = new ArrayList<Node>();
        lines.add(ui.text(ui.words().of("preset.note", preset.name()), "panel-title"));
        PreparationTexts.of(preset.prepare(), preset.name())
                .forEach(text -> lines.add(line("warning", text, "preparation")));
        if (isOpen(preset)) {
            lines.add(line("hint", standing(preset)));
        }
        preset.notes().ifPresent(notes -> lines.add(ui.text(ui.words().of("preset.note", notes), "hint")));
        if (!preset.help().isEmpty()) {
            lines.add(help(preset.help()));
        }
        preset.questions().stream().map(this::question).forEach(lines::add);
        return lines;
    }

    /** Whether anything is left to say of the settings: a service that lets nobody in has none. */
    private static boolean isOpen(Preset preset) {
        return preset.prepare().isEmpty() || (preset.servers().isEmpty() && preset.prepare().stream().noneMatch(
                first -> first.kind() == Preparation.Kind.NO_MAIL_PROGRAM || first.kind() == Preparation.Kind.CLOSED));
    }

    private static Message standing(Preset preset) {
        if (preset.servers().isEmpty()) {
            return Message.of("preset.no-servers", preset.name());
        }
        return preset.evidence().confidence() == Evidence.Confidence.LOW
                ? Message.of("preset.known-unsure")
                : Message.of("preset.known");
    }

    private Node line(String icon, Message text, String... styles) {
        var row = Layout.row("remark", new Icon(icon), Layout.wide(ui.text(ui.words().of(text), styles)));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** Read-only fields: an address can be marked and copied with the keyboard alone. */
    private Node help(List<String> pages) {
        var caption = ui.words().of("preset.help");
        var box = Layout.column("tight", ui.text(caption, "hint"));
        for (var page : pages) {
            var field = new TextField(page);
            field.setEditable(false);
            field.getStyleClass().add("help-page");
            field.accessibleTextProperty().bind(caption);
            box.getChildren().add(field);
        }
        return box;
    }

    private Node question(Question question) {
        var field = new TextField();
        field.setId("answer-" + question.id());
        field.setPromptText(question.example());
        var unfit = field.textProperty()
                .map(text -> !text.isBlank() && !question.accepts(text.strip()));
        field.textProperty().subscribe(text -> answer.accept(question.id(), text));
        var example = ui.text(ui.words().of("preset.example", question.example()), "hint");
        var remark = ui.text(ui.words().of("preset.unfit-answer", question.example()), "remark-warning");
        return ui.field(ui.words().of("preset.note", question.text()), field,
                Layout.when(unfit.map(wrong -> !wrong), example), Layout.when(unfit, remark));
    }
}

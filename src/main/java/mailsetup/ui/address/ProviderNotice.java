package mailsetup.ui.address;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import mailsetup.core.Message;
import mailsetup.core.Preparation;
import mailsetup.core.text.PreparationTexts;
import mailsetup.discovery.presets.Evidence;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.Question;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Under the address: whose it is, what to do there first, and what only the customer knows. */
public final class ProviderNotice extends Column {
    private final Ui ui;
    private final Provider provider;

    /** Shown while there is a provider; what was typed as an answer goes there with every letter. */
    public ProviderNotice(Provider provider, Ui ui) {
        this.ui = ui;
        this.provider = provider;
        setId("provider");
        getStyleClass().addAll("panel", "provider");
        Layout.when(provider.preset().map(Optional::isPresent), this);
        provider.preset().subscribe(found -> getChildren().setAll(found.map(this::content).orElse(List.of())));
    }

    private List<Node> content(Preset preset) {
        var lines = new ArrayList<Node>();
        lines.add(ui.text(ui.words().of("preset.note", preset.name()), "panel-title"));
        preset.prepare().stream().filter(first -> !isAsked(first, preset)).map(first -> preparation(first, preset))
                .forEach(lines::add);
        preset.questions().stream().map(this::question).forEach(lines::add);
        if (!preset.questions().isEmpty() && !preset.servers().isEmpty()) {
            lines.add(without());
        }
        if (lines.size() == 1 || (preset.servers().isEmpty() && !isOver(preset))) {
            lines.add(line("hint", standing(preset)));
        }
        preset.notes().ifPresent(notes -> lines.add(ui.text(ui.words().of("preset.note", notes), "hint")));
        preset.help().stream().map(this::help).forEach(lines::add);
        return lines;
    }

    /** The question for a user name says itself that one is needed. */
    private static boolean isAsked(Preparation first, Preset preset) {
        return first.kind() == Preparation.Kind.OTHER_USER_NAME && !preset.questions().isEmpty();
    }

    private static boolean isOver(Preset preset) {
        return preset.prepare().stream().anyMatch(ProviderNotice::isOver);
    }

    private static boolean isOver(Preparation first) {
        return first.kind() == Preparation.Kind.NO_MAIL_PROGRAM || first.kind() == Preparation.Kind.CLOSED;
    }

    private Node preparation(Preparation first, Preset preset) {
        return line(isOver(first) ? "warning" : "hint", PreparationTexts.of(first, preset.name()));
    }

    private static Message standing(Preset preset) {
        if (preset.servers().isEmpty()) {
            return Message.of("preset.no-servers", preset.name());
        }
        return preset.evidence().confidence() == Evidence.Confidence.LOW
                ? Message.of("preset.known-unsure")
                : Message.of("preset.known");
    }

    private Node line(String icon, Message text) {
        var row = Layout.row("remark", new Icon(icon), Layout.wide(ui.text(ui.words().of(text))));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** A read-only field: the address of a page can be marked and copied with the keyboard alone. */
    private Node help(String page) {
        var field = new TextField(page);
        field.setEditable(false);
        field.getStyleClass().add("help-page");
        var caption = ui.text("preset.help", "hint");
        caption.setLabelFor(field);
        return Layout.column("tight", caption, field);
    }

    private Node question(Question question) {
        var field = new TextField();
        field.setId("answer-" + question.id());
        field.promptTextProperty().bind(ui.words().of("preset.example", question.example()));
        field.disableProperty().bind(provider.unanswerable());
        field.textProperty().subscribe(text -> provider.answer(question.id(), text));
        var unfit = field.textProperty()
                .map(text -> !text.isBlank() && !question.accepts(text.strip()));
        var missing = wanted().flatMap(wanted -> field.textProperty().map(text -> wanted && text.isBlank()));
        wanted().flatMap(wanted -> field.textProperty().map(text -> wanted && !question.accepts(text.strip())))
                .subscribe(wrong -> field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong));
        return ui.field(ui.words().of("preset.note", question.text()), field,
                Layout.when(unfit, ui.text(ui.words().of("preset.unfit-answer", question.example()), "remark-warning")),
                Layout.when(missing,
                        ui.text(ui.words().of("preset.answer-needed", question.example()), "remark-error")));
    }

    /** Whether the person wanted to go on, and does not say that the answer is not known. */
    private ObservableValue<Boolean> wanted() {
        return provider.judged().flatMap(judged -> provider.unanswerable().map(not -> judged && !not));
    }

    /** Nobody is held up by a question that only the papers answer. */
    private Node without() {
        var tick = ui.tick(ui.words().of("preset.do-not-know"));
        tick.setId("answer-unknown");
        tick.selectedProperty().bindBidirectional(provider.unanswerable());
        return tick;
    }
}

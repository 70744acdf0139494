package mailsetup.ui.handover;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.forms.Sheets;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Folds;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Outside;
import mailsetup.ui.kit.Ui;

/** One form: what to do, what is in it, and the buttons that save, copy, print or start something. */
final class FormDetail extends Column {
    private static final Message NOTHING = Message.of("");

    private final Way way;
    private final Exporter form;
    private final HandoverModel model;
    private final Outside outside;
    private final Ui ui;
    private final ObjectProperty<Message> outcome = new SimpleObjectProperty<>(NOTHING);

    FormDetail(Way way, HandoverModel model, Outside outside, Ui ui) {
        this.way = way;
        form = way.form();
        this.model = model;
        this.outside = outside;
        this.ui = ui;
        getStyleClass().add("detail");
        var back = ui.link("handoff.page.back", () -> model.chosen().set(Optional.empty()));
        back.setId("all-forms");
        getChildren().addAll(back, ui.text(ui.words().of(way.name()), "heading"),
                ui.text(ui.words().of(way.what()), "lead"));
        model.hindrance(form).ifPresentOrElse(
                why -> getChildren().add(Layout.column("warning", ui.text(ui.words().of(why)))),
                () -> getChildren().addAll(body()));
    }

    private List<Node> body() {
        var preview = new FormPreview(way, model, ui);
        var guide = Layout.wide(Layout.column("form", steps(), new FormOptions(way, model, ui), buttons(), told()));
        if (form instanceof Code) {
            var row = Layout.row("detail-row", guide, preview);
            row.setAlignment(Pos.TOP_LEFT);
            return List.of(row);
        }
        if (way.isSheet()) {
            var both = Layout.columns(List.of(guide, preview));
            both.getStyleClass().add("sheet-columns");
            return List.of(both);
        }
        return List.of(guide, way.isRead() ? preview : folded(preview));
    }

    /** What only programs read is shown to those who ask for it. */
    private Node folded(FormPreview preview) {
        return new Folds(List.of(new Folds.Line("preview", Message.of("handoff.page.preview"), () -> preview)), ui);
    }

    private Node steps() {
        var steps = Layout.column("steps-list", ui.text("handoff.page.steps", "strong"));
        for (var step : way.steps()) {
            var number = ui.word(ui.words().of("wizard.step.number", steps.getChildren().size()), "step-number");
            steps.getChildren().add(Layout.row("near", number, Layout.wide(ui.text(ui.words().of(step)))));
        }
        return steps;
    }

    private Node buttons() {
        var buttons = new ArrayList<Node>();
        if (form.id().equals("thunderbird")) {
            buttons.add(button("handoff.page.start-thunderbird", "start-thunderbird", this::start, Styles.ACCENT));
        }
        if (way.isSheet()) {
            buttons.add(button("handoff.page.print", "print-form", this::print, Styles.ACCENT));
        }
        boolean first = buttons.isEmpty();
        buttons.add(first
                ? button("handoff.page.save", "save-form", this::save, Styles.ACCENT)
                : button("handoff.page.save", "save-form", this::save));
        if (way.isCopied()) {
            buttons.add(button("handoff.page.copy", "copy-form", this::copy));
        }
        return Layout.row("near", buttons.toArray(Node[]::new));
    }

    private Node button(String key, String id, Runnable action, String... styles) {
        var button = ui.button(key, action, styles);
        button.setId(id);
        model.withPassword().subscribe(_ -> button.setDisable(!model.ready(form)));
        return button;
    }

    private Node told() {
        var label = ui.text(ui.words().of(outcome.map(now -> now.equals(NOTHING) ? Message.of("wizard.back") : now)),
                "hint");
        label.setId("form-outcome");
        return Layout.when(outcome.map(now -> !now.equals(NOTHING)), label);
    }

    private void save() {
        outside.chooser().apply(form.fileName(model.account().get().orElseThrow())).ifPresent(this::save);
    }

    /** Whether a file of that name may be replaced was asked where its name was chosen. */
    private void save(Path file) {
        try {
            var content = model.write(form, ui.words().messages().get());
            SafeFile.write(file, content, model.secret(form), true);
            outcome.set(Message.of("handoff.page.saved", file.toString()));
        } catch (IOException e) {
            outcome.set(Message.of("handoff.page.not-saved"));
        }
    }

    private void copy() {
        outside.clipboard().accept(form instanceof Code code
                ? model.payload(code)
                : new String(model.write(form, ui.words().messages().get()), StandardCharsets.UTF_8));
        outcome.set(Message.of("wizard.copy.done"));
    }

    private void print() {
        if (!SheetPrinter.isThere()) {
            outcome.set(Message.of("handoff.page.no-printer"));
        } else if (SheetPrinter.print(Sheets.of(model.order(), ui.words().messages().get()),
                getScene().getWindow())) {
            outcome.set(Message.of("handoff.page.printed"));
        }
    }

    private void start() {
        try {
            outcome.set(Message.of(model.programs().startThunderbird()
                    ? "handoff.page.thunderbird-started"
                    : "handoff.page.thunderbird-missing"));
        } catch (IOException e) {
            outcome.set(Message.of("handoff.page.thunderbird-missing"));
        }
    }
}

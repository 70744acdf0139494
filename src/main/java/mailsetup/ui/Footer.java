package mailsetup.ui;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import mailsetup.core.Message;
import mailsetup.support.organisation.Organisation;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Cancel, Back and Next. Enter is Next, Esc is Cancel. */
final class Footer extends HBox {
    private static final char NON_BREAKING = '\u2011';

    /**
     * The three buttons.
     *
     * @param status what is under way; seen beside Cancel, which ends it
     */
    Footer(WizardModel model, Runnable next, Node status, Ui ui) {
        getStyleClass().addAll("footer", "near");
        var onward = new FooterModel(model);
        var organisation = Layout.when(model.busy().not(), organisation(model.organisation(), ui));
        getChildren().addAll(back(model, ui), cancel(model, ui),
                Layout.wide(new StackPane(organisation, status)), otherWay(onward, ui), next(onward, next, ui));
    }

    /** For whom the program runs and whom to call, on every page. */
    private static Node organisation(Organisation organisation, Ui ui) {
        var lines = Layout.column("help-lines");
        lines.setAlignment(Pos.CENTER);
        Stream.concat(organisation.name().map(name -> Message.of("organisation.for", name)).stream(),
                organisation.helpLine().stream()).forEach(line -> {
                    // A telephone number is not broken at the end of a line.
                    var text = ui.text(ui.words().of(line).map(words -> words.replace('-', NON_BREAKING)), "hint");
                    text.setTextAlignment(TextAlignment.CENTER);
                    lines.getChildren().add(text);
                });
        return lines;
    }

    private static Button cancel(WizardModel model, Ui ui) {
        var cancel = ui.button("wizard.cancel", model::cancel);
        cancel.setId("cancel");
        cancel.setCancelButton(true);
        cancel.disableProperty().bind(model.busy().not());
        return Layout.when(model.busy(), cancel);
    }

    private static Button back(WizardModel model, Ui ui) {
        var back = ui.button("wizard.back", model::back);
        back.setId("back");
        back.disableProperty().bind(
                model.page().map(page -> page.isStep() && page.previous().isEmpty()));
        return back;
    }

    /** The way that was not recommended, where both work. */
    private static Button otherWay(FooterModel model, Ui ui) {
        var other = ui.button("wizard.verdict.other", model::useOther);
        other.setId("other-way");
        other.textProperty().bind(ui.words().of(model.otherWay().map(way -> Message.of("wizard.verdict.other",
                way.<Object>map(each -> each).orElse("")))));
        return Layout.when(model.otherWay().map(Optional::isPresent), other);
    }

    private static Button next(FooterModel model, Runnable action, Ui ui) {
        var next = ui.button("wizard.back", action);
        next.setId("next");
        next.textProperty().bind(ui.words().of(model.onward()));
        next.defaultButtonProperty().bind(model.ownButton().map(other -> !other));
        next.defaultButtonProperty().subscribe(main -> {
            next.getStyleClass().remove(Styles.ACCENT);
            if (main) {
                next.getStyleClass().add(Styles.ACCENT);
            }
        });
        // In a small window with large letters its words take two lines.
        next.setWrapText(true);
        next.setTextAlignment(TextAlignment.CENTER);
        next.setMinWidth(USE_COMPUTED_SIZE);
        next.disableProperty().bind(model.wizard().busy());
        return Layout.when(model.goesOn(), next);
    }
}

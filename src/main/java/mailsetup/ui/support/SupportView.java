package mailsetup.ui.support;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.VBox;
import mailsetup.support.script.CallAnswer;
import mailsetup.support.script.CallCase;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Folds;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.PasteArea;
import mailsetup.ui.kit.Ui;

/** One field for whatever a caller has, and the answer as a script for the telephone. */
public final class SupportView extends Column {
    private final SupportModel model;
    private final VBox answer = Layout.column("form");
    private final Ui ui;

    /**
     * The page.
     *
     * @param report opens a report file
     */
    public SupportView(SupportModel model, Runnable report, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("page");
        answer.setId("call");
        getChildren().addAll(ui.heading("support.page.heading"), ui.text("support.page.lead", "lead"), field(),
                buttons(report), answer);
        model.answer().subscribe(this::show);
    }

    private Node field() {
        var area = new PasteArea(new KeyCodeCombination(KeyCode.ENTER), model::look);
        area.setId("support-text");
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(model.text());
        area.promptTextProperty().bind(ui.words().of("support.page.prompt"));
        // The keyboard stays in the field; what the answer begins with is told there.
        area.accessibleHelpProperty().bind(ui.words().messages().flatMap(_ -> model.answer()
                .map(given -> given.map(CallAnswer::said).map(ui.words()::now).orElse(""))));
        area.accessibleHelpProperty().subscribe(_ -> area.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP));
        return ui.field(ui.words().of("support.page.label"), area);
    }

    private Node buttons(Runnable report) {
        var look = ui.button("support.page.look", model::look, Styles.ACCENT);
        look.setId("support-look");
        look.disableProperty().bind(model.text().map(String::isBlank));
        var open = ui.button("mailreport.open", report);
        open.setId("open-report");
        return Layout.row("near", look, open);
    }

    private void show(Optional<CallAnswer> given) {
        answer.getChildren().setAll(given.map(this::nodes).orElse(List.of()));
        given.ifPresent(_ -> Platform.runLater(() -> InView.bring(answer)));
    }

    private List<Node> nodes(CallAnswer given) {
        return switch (given) {
            case CallAnswer.Nothing(var why) -> why.stream().<Node>map(line -> ui.text(ui.words().of(line))).toList();
            case CallAnswer.Cases(var first, var others) -> others.isEmpty()
                    ? List.of(new CaseView(first, ui))
                    : List.of(new CaseView(first, ui), ui.text("support.page.others", "strong"), folded(others));
        };
    }

    private Node folded(List<CallCase> others) {
        return new Folds(others.stream().map(each -> new Folds.Line("case-" + (others.indexOf(each) + 2), each.title(),
                () -> new CaseView(each, ui))).toList(), ui);
    }

}

package mailsetup.ui.handover;

import java.util.List;
import javafx.scene.Node;
import mailsetup.handoff.Program;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.sheet.SheetWriter;
import mailsetup.ui.kit.Choice;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What can be chosen for a form. */
final class FormOptions extends Column {
    FormOptions(Way way, HandoverModel model, Ui ui) {
        var form = way.form();
        getStyleClass().add("form");
        if (form.id().startsWith("setup-sheet")) {
            sheet(way, model, ui);
        }
        if (form.secrecy() != Secrecy.NEVER && model.hasPassword()) {
            password(model, ui);
        }
        setManaged(!getChildren().isEmpty());
    }

    private void sheet(Way way, HandoverModel model, Ui ui) {
        if (way.program().isEmpty()) {
            getChildren().add(program(model, ui));
        }
        if (model.hasPassword()) {
            var line = ui.tick(ui.words().of("handoff.page.password-line"));
            line.selectedProperty().bindBidirectional(model.passwordLine());
            getChildren().add(line);
        }
    }

    private static Node program(HandoverModel model, Ui ui) {
        var choice = new Choice<>(ui, List.of(Program.values()), model.program(), SheetWriter::name);
        choice.setId("program");
        choice.setMaxWidth(USE_PREF_SIZE);
        return ui.field(ui.words().of("handoff.page.program"), choice);
    }

    private void password(HandoverModel model, Ui ui) {
        var wanted = ui.tick(ui.words().of("handoff.page.with-password"));
        wanted.setId("with-password");
        wanted.selectedProperty().bindBidirectional(model.withPassword());
        getChildren().add(Layout.column("warning", wanted, ui.text("handoff.page.with-password-risk")));
    }
}

package mailsetup.ui.handover;

import java.nio.charset.StandardCharsets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Program;
import mailsetup.handoff.forms.Sheets;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.QrView;
import mailsetup.ui.kit.Ui;

/** What a form looks like, kept up to date while its options change. */
final class FormPreview extends Column {
    private static final int MOST_LINES = 24;

    private final Way way;
    private final Exporter form;
    private final HandoverModel model;
    private final Ui ui;

    FormPreview(Way way, HandoverModel model, Ui ui) {
        this.way = way;
        form = way.form();
        this.model = model;
        this.ui = ui;
        getStyleClass().add("form");
        model.withPassword().subscribe(_ -> refresh());
        model.program().subscribe(_ -> refresh());
        model.passwordLine().subscribe(_ -> refresh());
        ui.words().messages().subscribe(_ -> refresh());
    }

    private void refresh() {
        // Subscriptions outlive the page; what is no longer shown is not made again.
        boolean shown = model.chosen().get().filter(way::equals).isPresent();
        if (shown && model.account().get().isPresent()) {
            getChildren().setAll(!model.ready(form)
                    ? Layout.column("warning", ui.text("handoff.page.password-needed"))
                    : preview());
        } else {
            getChildren().clear();
        }
    }

    private Node preview() {
        if (form instanceof Code code) {
            var picture = new QrView(model.payload(code), ui.words().of("handoff.page.code"));
            var banner = Layout.row("danger", new Icon("warning"),
                    Layout.wide(ui.text("handoff.page.secret", "strong")));
            return model.secret(form) ? Layout.column("near", banner, picture) : picture;
        }
        var messages = ui.words().messages().get();
        return form.isText()
                ? text(new String(model.write(form, messages), StandardCharsets.UTF_8))
                : new SheetPaper(Sheets.of(way.isSheet()
                        ? model.order()
                        : model.order().inWordsOf(Program.THUNDERBIRD), messages));
    }

    private Node text(String content) {
        var area = new TextArea(content);
        area.setId("form-text");
        area.setEditable(false);
        area.getStyleClass().add("code-text");
        area.setPrefRowCount((int) Math.min(MOST_LINES, content.lines().count() + 1));
        area.setMinHeight(Region.USE_PREF_SIZE);
        return ui.field(ui.words().of("handoff.page.preview"), area);
    }
}

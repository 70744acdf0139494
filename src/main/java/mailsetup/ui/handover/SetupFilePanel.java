package mailsetup.ui.handover;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Tells who made the setup file and what it will contact, before anything of it is used. */
public final class SetupFilePanel extends Column {
    private final Ui ui;
    private final Runnable forget;

    /**
     * Empty as long as there is no file.
     *
     * @param forget stops using the file
     */
    public SetupFilePanel(SetupFileModel model, Runnable forget, Ui ui) {
        this.ui = ui;
        this.forget = forget;
        setId("setup-file");
        getStyleClass().addAll("panel", "setup-file");
        Layout.when(model.lines().map(lines -> !lines.isEmpty()), this);
        model.lines().subscribe(this::show);
    }

    private void show(List<Message> lines) {
        getChildren().clear();
        for (var line : lines) {
            var label = ui.text(ui.words().of(line), getChildren().isEmpty() ? "panel-title" : "setup-file-line");
            getChildren().add(label);
        }
        var link = ui.link("handoff.file.forget", forget);
        link.setId("forget-file");
        getChildren().add(link);
    }
}

package mailsetup.ui.comparison;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.support.page.ComparisonPage;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The comparison as a web page in a file, and on paper. */
final class PaperPane extends Column {
    private final ChoiceModel model;
    private final Node printed;
    private final Ui ui;
    private final ObjectProperty<Message> said = new SimpleObjectProperty<>();

    PaperPane(ChoiceModel model, Node printed, Ui ui) {
        this.model = model;
        this.printed = printed;
        this.ui = ui;
        getStyleClass().add("tight");
        var save = ui.button("advice.export", this::save);
        save.setId("export");
        var print = ui.button("advice.print", () -> said.set(Printout.of(printed)));
        print.setId("print");
        var answer = ui.text(ui.words().of(said), "hint");
        getChildren().addAll(Layout.row("near", save, print), Layout.when(said.isNotNull(), answer));
    }

    /** The system's own dialog asks before a file is replaced. */
    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(ui.words().now(Message.of("advice.export.title")));
        chooser.setInitialFileName(ui.words().now(Message.of("advice.export.name")));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(ui.words().now(Message.of("advice.export.type")), "*.html"));
        Optional.ofNullable(chooser.showSaveDialog(printed.getScene().getWindow())).ifPresent(this::write);
    }

    private void write(File file) {
        var measured = model.measured().get();
        var html = new ComparisonPage(ui.words().messages().get()).write(measured.address(), measured.reports(),
                model.advice().get(), Instant.now());
        try {
            SafeFile.write(file.toPath(), html.getBytes(StandardCharsets.UTF_8), true, true);
            said.set(Message.of("advice.export.done", file.getName()));
        } catch (IOException e) {
            said.set(Message.of("advice.export.failed", file.getName()));
        }
    }
}

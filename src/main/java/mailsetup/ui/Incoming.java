package mailsetup.ui;

import java.io.File;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import mailsetup.core.Message;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.support.mailreport.MailReport;
import mailsetup.ui.kit.Ui;

/** What comes into the window: files chosen in the dialog of the system, and whatever is dropped on it. */
final class Incoming {
    private final WizardModel model;
    private final Region window;
    private final Ui ui;

    Incoming(WizardModel model, Region window, Ui ui) {
        this.model = model;
        this.window = window;
        this.ui = ui;
        window.setOnDragOver(this::over);
        window.setOnDragDropped(this::dropped);
    }

    void chooseReport() {
        choose("mailreport.file-type", MailReport.ENDING);
    }

    void chooseSetupFile() {
        choose("handoff.file.type", SetupFile.ENDING);
    }

    private void choose(String kind, String ending) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                ui.words().now(Message.of(kind)), "*" + ending));
        Optional.ofNullable(chooser.showOpenDialog(window.getScene().getWindow())).map(File::toPath)
                .ifPresent(model.arrivals()::take);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    /** The first file, or else the text; whether there was any. */
    boolean take(Clipboard dragged) {
        dragged.getFiles().stream().findFirst().map(File::toPath).ifPresentOrElse(model.arrivals()::take,
                () -> Optional.ofNullable(dragged.getString()).ifPresent(model.arrivals()::take));
        return dragged.hasFiles() || dragged.hasString();
    }
}

package mailsetup.ui;

import java.io.File;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import mailsetup.core.Message;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.page.ReportFiles;
import mailsetup.ui.kit.Ui;

/** Files that come into the window: chosen in the dialog of the system, or dropped on it. */
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
        var chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                ui.words().now(Message.of("mailreport.file-type")), "*" + MailReport.ENDING));
        Optional.ofNullable(chooser.showOpenDialog(window.getScene().getWindow())).map(File::getPath)
                .ifPresent(this::replay);
    }

    private void replay(String file) {
        model.cancel();
        model.replay(ReportFiles.read(file));
    }

    private void over(DragEvent event) {
        if (report(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var file = report(event.getDragboard());
        file.ifPresent(this::replay);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private static Optional<String> report(Dragboard dragged) {
        return dragged.getFiles().stream().map(File::getPath).filter(file -> file.endsWith(MailReport.ENDING))
                .findFirst();
    }
}

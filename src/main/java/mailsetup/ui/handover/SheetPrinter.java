package mailsetup.ui.handover;

import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import mailsetup.handoff.sheet.Sheet;

/** Puts the setup sheet on paper; the person chooses the printer. */
final class SheetPrinter {
    private static final double WIDTH = 560;

    private SheetPrinter() {}

    /** Whether this computer has a printer. */
    static boolean isThere() {
        return Printer.getDefaultPrinter() != null;
    }

    /** Asks for the printer and prints; false when the person changes their mind or the printer refuses. */
    static boolean print(Sheet sheet, Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner)) {
            return false;
        }
        var paper = new SheetPaper(sheet);
        paper.setPrefWidth(WIDTH);
        var scene = new Scene(new StackPane(paper));
        scene.getStylesheets().add(SheetPrinter.class.getResource("/mailsetup/ui/mailsetup.css").toExternalForm());
        paper.applyCss();
        paper.getParent().layout();
        var page = job.getJobSettings().getPageLayout();
        double scale = Math.min(page.getPrintableWidth() / WIDTH,
                page.getPrintableHeight() / Math.max(1, paper.prefHeight(WIDTH)));
        paper.getTransforms().add(new Scale(scale, scale));
        return job.printPage(paper) && job.endJob();
    }
}

package mailsetup.ui.comparison;

import javafx.geometry.Rectangle2D;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import mailsetup.core.Message;

/** Puts a part of the window on paper, as wide as the paper and on as many sheets as it takes. */
final class Printout {
    private static final int MOST_SHEETS = 20;

    private Printout() {}

    /** Asks for the printer and prints; says what came of it. */
    static Message of(Node node) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Message.of("advice.print.none");
        }
        if (!job.showPrintDialog(node.getScene().getWindow())) {
            job.cancelJob();
            return Message.of("advice.print.not");
        }
        boolean printed = sheets(job, node) && job.endJob();
        return Message.of(printed ? "advice.print.done" : "advice.print.failed");
    }

    private static boolean sheets(PrinterJob job, Node node) {
        var picture = node.snapshot(null, null);
        var paper = job.getJobSettings().getPageLayout();
        double scale = paper.getPrintableWidth() / picture.getWidth();
        double height = paper.getPrintableHeight() / scale;
        boolean fine = true;
        for (int sheet = 0; fine && sheet < MOST_SHEETS && sheet * height < picture.getHeight(); sheet++) {
            var view = new ImageView(picture);
            view.setViewport(new Rectangle2D(0, sheet * height, picture.getWidth(),
                    Math.min(height, picture.getHeight() - sheet * height)));
            view.setFitWidth(paper.getPrintableWidth());
            view.setPreserveRatio(true);
            fine = job.printPage(view);
        }
        return fine;
    }
}

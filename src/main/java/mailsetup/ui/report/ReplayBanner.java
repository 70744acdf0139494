package mailsetup.ui.report;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mailsetup.support.mailreport.Frame;
import mailsetup.support.mailreport.MailReport;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Says over a report whose it is, as long as it is on the screen. */
public final class ReplayBanner extends HBox {
    private final VBox said = Layout.column("tight");
    private final Ui ui;

    /** There while a report is open. */
    public ReplayBanner(ReplayModel model, Runnable end, Ui ui) {
        this.ui = ui;
        setId("replay-banner");
        getStyleClass().addAll("notice", "banner", "near");
        var close = ui.button("mailreport.close", end);
        close.setId("close-report");
        getChildren().addAll(new Icon("hint"), Layout.wide(said), close);
        model.report().subscribe(this::show);
    }

    private void show(Optional<MailReport> report) {
        said.getChildren().setAll(report.map(shown -> ui.text(ui.words().of(Frame.title(shown)), "strong")).stream()
                .toList());
    }
}

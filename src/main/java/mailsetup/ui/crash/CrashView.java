package mailsetup.ui.crash;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mailsetup.ui.crash.CrashReport;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Says calmly that the program has a fault, and shows everything that a report would hold. */
final class CrashView extends VBox {
    private final CrashModel model;
    private final Ui ui;

    /**
     * The page.
     *
     * @param goOn leads back to where the person was; empty when nothing is there to go back to
     */
    CrashView(CrashReport report, Supplier<Optional<Path>> chooseFile, Optional<Runnable> goOn, Runnable close, Ui ui) {
        this.model = new CrashModel(report, chooseFile);
        this.ui = ui;
        setId("crash");
        getStyleClass().addAll("page", "crash");
        getChildren().addAll(
                Layout.row("near", new Icon("hint"), Layout.wide(ui.heading("crash.heading"))),
                ui.text("crash.intro", "lead"), ui.text(goOn.isPresent() ? "crash.next" : "crash.next-close"),
                report(report), ways(goOn, close));
    }

    private Node report(CrashReport report) {
        var area = new TextArea(report.text());
        area.setId("crash-report");
        area.setEditable(false);
        area.setPrefRowCount(9);
        area.accessibleTextProperty().bind(ui.words().of("crash.report"));
        VBox.setVgrow(area, Priority.SOMETIMES);
        var save = ui.button("crash.save", model::save);
        save.setId("crash-save");
        var outcome = ui.text(ui.words().of(model.outcome()), "hint");
        return Layout.column("panel", ui.text("crash.report", "panel-title"), ui.hint("crash.masked"), area,
                Layout.row("near", save, Layout.wide(outcome)));
    }

    private Node ways(Optional<Runnable> goOn, Runnable close) {
        var row = Layout.row("near");
        goOn.ifPresent(back -> {
            var button = ui.button("crash.go-on", back, Styles.ACCENT);
            button.setId("crash-go-on");
            button.setDefaultButton(true);
            row.getChildren().add(button);
        });
        var end = ui.button("crash.close", close);
        end.setId("crash-close");
        row.getChildren().add(end);
        return row;
    }
}

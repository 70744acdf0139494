package mailsetup.ui.crash;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import mailsetup.ui.crash.CrashReport;
import mailsetup.ui.kit.Ui;

/**
 * Takes what nobody caught, on the screen's thread and beside it. The first fault is shown; those that follow while it
 * is on the screen mostly follow from it.
 */
public final class CrashGuard implements Thread.UncaughtExceptionHandler {
    private static final String FILE = "mail-setup-assistant-crash.txt";

    private final Ui ui;
    private final AtomicBoolean shown = new AtomicBoolean();
    private Optional<Stage> stage = Optional.empty();

    /** Without a window yet; a fault opens one. */
    public CrashGuard(Ui ui) {
        this.ui = ui;
    }

    /** From now on a fault is shown in this window. */
    public void guard(Stage window) {
        stage = Optional.of(window);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (shown.compareAndSet(false, true)) {
            var report = CrashReport.of(fault, Instant.now());
            Platform.runLater(() -> show(report));
        }
    }

    private void show(CrashReport report) {
        try {
            stage.map(Stage::getScene).ifPresentOrElse(scene -> cover(scene, report), () -> alone(report));
        } catch (RuntimeException | Error e) {
            // Not even this can be shown.
            Platform.exit();
        }
    }

    private void cover(Scene scene, CrashReport report) {
        var covered = scene.getRoot();
        var view = new CrashView(report, this::chooseFile, Optional.of(() -> {
            scene.setRoot(covered);
            shown.set(false);
        }), Platform::exit, ui);
        view.setStyle(covered.getStyle());
        scene.setRoot(view);
    }

    /** The window itself could not be made. */
    private void alone(CrashReport report) {
        var window = new Stage();
        stage = Optional.of(window);
        window.titleProperty().bind(ui.words().of("wizard.product"));
        window.setScene(new Scene(new CrashView(report, this::chooseFile, Optional.empty(), Platform::exit, ui)));
        window.show();
    }

    private Optional<Path> chooseFile() {
        var chooser = new FileChooser();
        chooser.setInitialFileName(FILE);
        return Optional.ofNullable(chooser.showSaveDialog(stage.orElse(null))).map(File::toPath);
    }
}

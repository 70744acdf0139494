package mailsetup.ui;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import mailsetup.assistant.Assistant;
import mailsetup.page.ReportFiles;
import mailsetup.text.Language;
import mailsetup.practice.PracticeStarter;
import mailsetup.presets.PresetBook;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Typeface;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;

/** Opens the wizard's window. */
public final class MailSetupApp {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 700;

    private MailSetupApp() {}

    /**
     * Starts JavaFX and opens the window; returns at once. The program ends when the window is closed.
     *
     * @throws UnsupportedOperationException where there is no display
     */
    public static void launch(Assistant assistant, PracticeStarter starter, PresetBook presets, Beginning beginning,
            Place where) {
        // Without an Application class the collaborators come as arguments, and nothing is opened to JavaFX.
        Platform.startup(() -> {
            var model = new WizardModel(assistant, starter, presets,
                    new Jobs(Thread::startVirtualThread, Platform::runLater));
            model.at(where);
            beginning.opened().ifPresent(reading -> model.open(reading, beginning.check()));
            beginning.report().ifPresent(file -> model.replay().open(ReportFiles.read(file)));
            var language = where.organisation().language().orElse(Language.of(Locale.getDefault()));
            open(new Stage(), model, new Words(language), Typeface.of(Font.getFamilies()));
            beginning.fault().ifPresentOrElse(model::practise, () -> begin(model, beginning.practice()));
        });
    }

    private static void begin(WizardModel model, boolean practice) {
        if (practice) {
            model.address().practise();
        }
    }

    /** Shows the wizard in that window. */
    static Look open(Stage stage, WizardModel model, Words words, Typeface typeface) {
        var look = new Look(typeface);
        var ui = new Ui(words);
        var wizard = new Wizard(model, ui, look);
        var scene = new Scene(new GuideFrame(wizard, () -> PageHelp.of(model), ui), WIDTH, HEIGHT);
        look.dress(scene, words);
        Keys.install(scene, look);
        stage.titleProperty().bind(words.of("wizard.product"));
        stage.getIcons().setAll(WindowIcon.all());
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setOnHidden(_ -> model.close());
        stage.show();
        return look;
    }
}

package mailsetup.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import mailsetup.core.text.Language;
import mailsetup.support.page.ReportFiles;
import mailsetup.ui.crash.CrashGuard;
import mailsetup.ui.kit.Front;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Typeface;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;

/** Opens the wizard's window. */
public final class MailSetupApp {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 700;

    private final FutureTask<Words> words;
    private final FutureTask<WizardModel> model;
    private final Consumer<String> told;

    private MailSetupApp(Supplier<WizardModel> model, Optional<Language> language, Consumer<String> told) {
        this.told = told;
        words = new FutureTask<>(() -> new Words(language.orElse(Language.of(Locale.getDefault()))));
        this.model = new FutureTask<>(model::get);
    }

    /**
     * Starts JavaFX and opens the window; returns before it is there. The program ends when the window is closed.
     *
     * @param model made on a thread of its own, while JavaFX starts
     * @param language to begin with; empty for that of the system
     * @return to be told when the program is started again while the window is open; from any thread
     * @throws UnsupportedOperationException where there is no display
     */
    public static Consumer<Beginning> launch(Supplier<WizardModel> model, Optional<Language> language,
            Beginning beginning, Optional<Rehearsal> rehearsal) {
        var app = new MailSetupApp(model, language, rehearsal.<Consumer<String>>map(run -> run::tell).orElse(_ -> {}));
        app.told.accept("main");
        var window = new FutureTask<>(() -> new Stage());
        Thread.ofPlatform().name("model").start(app::prepare);
        // Without an Application class the collaborators come as arguments, and nothing is opened to JavaFX.
        Platform.startup(() -> {
            app.told.accept("toolkit");
            window.run();
            app.begin(made(window), beginning);
            rehearsal.ifPresent(run -> run.attend(made(window), made(app.model)));
        });
        return again -> Platform.runLater(() -> app.goOn(made(window), again));
    }

    private void prepare() {
        words.run();
        model.run();
    }

    private void begin(Stage stage, Beginning beginning) {
        var guard = new CrashGuard(new Ui(made(words)));
        Thread.setDefaultUncaughtExceptionHandler(guard);
        take(made(model), beginning);
        told.accept("models");
        open(stage, made(model), made(words), Typeface.of(Font.getFamilies()), told);
        guard.guard(stage);
        start(made(model), beginning);
    }

    /** Somebody started the program again, perhaps by opening a file; an empty start means just this window. */
    private void goOn(Stage stage, Beginning again) {
        if (again.opened().isPresent() || again.report().isPresent()) {
            made(model).leave();
        }
        take(made(model), again);
        Front.bring(stage);
    }

    /** What comes from a file. */
    private static void take(WizardModel model, Beginning beginning) {
        beginning.opened().ifPresent(model::open);
        beginning.report().ifPresent(file -> model.replay(ReportFiles.read(file)));
    }

    private static void start(WizardModel model, Beginning beginning) {
        beginning.fault().ifPresentOrElse(model::practise, () -> {
            if (beginning.practice()) {
                model.address().practise();
            }
        });
    }

    /** Shows the wizard in that window, and tells how far it is. */
    static Look open(Stage stage, WizardModel model, Words words, Typeface typeface, Consumer<String> told) {
        var look = new Look(typeface);
        look.remember(model.place().look(), words);
        look.base();
        var ui = new Ui(words);
        var wizard = new Wizard(model, ui, look);
        var scene = new Scene(new GuideFrame(wizard, () -> model.help().place(), ui), WIDTH, HEIGHT);
        look.dress(scene, words);
        Keys.install(scene, look);
        stage.titleProperty().bind(words.of("wizard.product"));
        stage.getIcons().setAll(WindowIcon.all());
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setOnHidden(_ -> model.close());
        told.accept("nodes");
        stage.show();
        told.accept("styles-and-layout");
        return look;
    }

    /** What another thread makes in the meantime. */
    private static <T> T made(FutureTask<T> making) {
        try {
            return making.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

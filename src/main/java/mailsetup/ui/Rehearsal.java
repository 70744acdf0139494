package mailsetup.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import mailsetup.core.Keyword;
import mailsetup.ui.address.Practice;

/**
 * A run of the window for packaging, measuring and checking (docs/packages.md, docs/performance.md). It prints one line
 * for each thing that happens, with the time in milliseconds since 1970, and nothing that was typed.
 */
public record Rehearsal(Kind kind, PrintStream out, InputStream in) {
    /** Asks for a rehearsal. */
    public static final String VARIABLE = "MAIL_SETUP_ASSISTANT_REHEARSAL";
    /** A page stays for this many frames, so that it is drawn. */
    private static final int FRAMES_PER_PAGE = 6;

    /** What is wanted. */
    public enum Kind {
        /** Up to the first page, then to the end when the input ends. */
        START,
        /** The same, with a run on the practice server before the end. */
        PRACTICE,
        /** No hand is moved, but it is told where the keyboard is and what is shown. */
        WATCH
    }

    /** The one that the environment asks for. */
    public static Optional<Rehearsal> wanted(Map<String, String> environment, PrintStream out, InputStream in) {
        return Stream.of(Kind.values())
                .filter(kind -> Keyword.of(kind).equals(environment.get(VARIABLE)))
                .map(kind -> new Rehearsal(kind, out, in)).findFirst();
    }

    /** Begins with the first frame. */
    void attend(Stage stage, WizardModel model) {
        if (kind == Kind.WATCH) {
            watch(stage, model);
        }
        new AnimationTimer() {
            private int frames = -1;

            @Override
            public void handle(long now) {
                if (frames < 0 && !takesKeys(stage)) {
                    return;
                }
                frames++;
                // The pulse before this one has drawn the page.
                if (frames == 1) {
                    tell("first-page");
                }
                if (frames > 0 && (kind != Kind.PRACTICE || arrived(model, frames))) {
                    stop();
                    end(stage);
                }
            }
        }.start();
    }

    private void watch(Stage stage, WizardModel model) {
        stage.getScene().focusOwnerProperty().map(Node::getId).subscribe(id -> tell("focus " + id));
        model.page().subscribe(page -> tell("page " + page.word()));
        model.servers().search().subscribe(search -> tell("search " + Keyword.of(search)));
        model.check().phase().subscribe(phase -> tell("phase " + Keyword.of(phase)));
        model.busy().subscribe(busy -> tell(busy ? "busy" : "idle"));
        model.setupFile().file().subscribe(file -> tell(file.isPresent() ? "file" : "no-file"));
    }

    private static boolean takesKeys(Stage stage) {
        return stage.isShowing() && stage.isFocused() && stage.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private static boolean arrived(WizardModel model, int frames) {
        if (model.page().get() == Page.USE) {
            return true;
        }
        if (frames % FRAMES_PER_PAGE == 0 && !model.busy().get()) {
            if (model.address().practice().state().get() == Practice.State.ON) {
                model.next();
            } else {
                model.address().practise();
            }
        }
        return false;
    }

    private void end(Stage stage) {
        if (kind == Kind.WATCH) {
            return;
        }
        if (kind == Kind.PRACTICE) {
            tell("last-page");
        }
        Thread.startVirtualThread(() -> {
            awaitEnd();
            Platform.runLater(stage::close);
        });
    }

    /** Prints that this happened now. */
    void tell(String what) {
        out.println(System.currentTimeMillis() + " " + what);
        out.flush();
    }

    private void awaitEnd() {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // An input that cannot be read has ended.
        }
    }
}

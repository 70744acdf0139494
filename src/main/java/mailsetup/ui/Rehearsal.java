package mailsetup.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import mailsetup.ui.address.Practice;

/**
 * A run of the window without hands, for packaging and measuring (docs/performance.md). Prints the time in milliseconds
 * since 1970 when the first page can take a key, and again when the last page is reached; ends when the input ends.
 *
 * @param practice whether to go through a run on the practice server, too
 */
public record Rehearsal(boolean practice, PrintStream out, InputStream in) {
    /** Set to {@code start} or {@code practice}, it asks for a rehearsal. */
    public static final String VARIABLE = "MAIL_SETUP_ASSISTANT_REHEARSAL";
    /** A page stays for this many frames, so that it is drawn. */
    private static final int FRAMES_PER_PAGE = 6;

    /** The one that the environment asks for. */
    public static Optional<Rehearsal> wanted(Map<String, String> environment, PrintStream out, InputStream in) {
        var word = environment.getOrDefault(VARIABLE, "");
        return word.equals("start") || word.equals("practice")
                ? Optional.of(new Rehearsal(word.equals("practice"), out, in))
                : Optional.empty();
    }

    /** Begins with the first frame. */
    void watch(Stage stage, WizardModel model) {
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
                if (frames > 0 && (!practice || arrived(model, frames))) {
                    stop();
                    end(stage);
                }
            }
        }.start();
    }

    private static boolean takesKeys(Stage stage) {
        return stage.isShowing() && stage.isFocused() && stage.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private static boolean arrived(WizardModel model, int frames) {
        if (model.page().get() == Page.HANDOVER) {
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
        if (practice) {
            tell("last-page");
        }
        Thread.startVirtualThread(() -> {
            awaitEnd();
            Platform.runLater(stage::close);
        });
    }

    private void tell(String what) {
        out.println(what + " " + System.currentTimeMillis());
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

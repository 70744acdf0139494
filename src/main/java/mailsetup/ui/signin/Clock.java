package mailsetup.ui.signin;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ProgressBar;
import mailsetup.signin.SignInProgress.PageFacts;
import mailsetup.signin.SignInTexts;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Ui;

/** How much of the time for the page is left. */
final class Clock extends Column {
    private static final javafx.util.Duration TICK = javafx.util.Duration.seconds(1);

    private final ProgressBar bar = new ProgressBar(1);
    private final Duration whole;
    private final Instant until;

    Clock(PageFacts page, Ui ui) {
        until = page.until();
        whole = Duration.between(Instant.now(), until);
        getStyleClass().add("tight");
        bar.setId("sign-in-time");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(ui.words().of("signin.ui.time"));
        getChildren().addAll(bar, ui.text(ui.words().of("signin.ui.until", SignInTexts.clock(page)), "hint"));
        var ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }

    private void tick() {
        double left = Duration.between(Instant.now(), until).toMillis();
        bar.setProgress(Math.clamp(left / Math.max(1, whole.toMillis()), 0, 1));
    }
}

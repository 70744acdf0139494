package mailsetup.ui.kit;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** The one movement of the window: a page comes from the side that Next or Back leads to. */
public final class Motion {
    private static final Duration TIME = Duration.millis(140);
    /** In pixels; more than a hint of the direction would be a show. */
    private static final double WAY = 24;

    private Motion() {}

    /** Turns to that page; at once for people who asked their system for less motion. */
    public static void turn(Node page, boolean forward) {
        var scene = page.getScene();
        if (scene == null || scene.getPreferences().isReducedMotion()) {
            page.setTranslateX(0);
            return;
        }
        var move = new TranslateTransition(TIME, page);
        move.setInterpolator(Interpolator.EASE_OUT);
        move.setFromX(forward ? WAY : -WAY);
        move.setToX(0);
        move.play();
    }
}

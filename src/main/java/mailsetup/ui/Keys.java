package mailsetup.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mailsetup.ui.kit.Look;

/** Ctrl and plus, minus or zero change the size of the text. */
final class Keys {
    /** Plus stands on the semicolon key of Japanese keyboards and on the equals key of American ones. */
    private static final List<KeyCode> LARGER = List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS, KeyCode.SEMICOLON);
    private static final List<KeyCode> SMALLER = List.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final List<KeyCode> USUAL = List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

    private Keys() {}

    static void install(Scene scene, Look look) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && resized(event.getCode(), look)) {
                event.consume();
            }
        });
    }

    private static boolean resized(KeyCode key, Look look) {
        int steps = LARGER.contains(key) ? 1 : SMALLER.contains(key) ? -1 : 0;
        if (USUAL.contains(key)) {
            look.size().set(Look.SIZES.getFirst());
        }
        look.resize(steps);
        return steps != 0 || USUAL.contains(key);
    }
}

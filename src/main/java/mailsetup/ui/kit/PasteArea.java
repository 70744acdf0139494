package mailsetup.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A field for something that is pasted rather than typed: Tab leaves it, and one key goes on. */
public final class PasteArea extends TextArea {
    private final KeyCombination key;
    private final Runnable next;

    /** The area, where that key does what is next. */
    public PasteArea(KeyCombination key, Runnable next) {
        this.key = key;
        this.next = next;
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            var step = new KeyEvent(event.getEventType(), "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
            event.consume();
            fireEvent(step);
        } else if (key.match(event)) {
            event.consume();
            next.run();
        }
    }
}

package mailsetup.ui.kit;

import javafx.stage.Stage;

/** Brings a window before all others. */
public final class Front {
    private Front() {}

    /** The person is wanted here now. */
    public static void bring(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}

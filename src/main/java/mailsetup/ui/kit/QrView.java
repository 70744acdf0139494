package mailsetup.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import mailsetup.handoff.format.QrPicture;

/** A QR code, black on white whatever the colours of the window are: many readers cannot read an inverted one. */
public final class QrView extends StackPane {
    private static final double SMALLEST_MODULE = 4;
    private static final double WANTED = 300;

    /**
     * The code of that text.
     *
     * @param meaning what it is, for a screen reader
     */
    public QrView(String payload, ObservableValue<String> meaning) {
        var picture = QrPicture.of(payload);
        double module = Math.max(SMALLEST_MODULE, Math.floor(WANTED / picture.side()));
        var canvas = new Canvas(module * picture.side(), module * picture.side());
        var ink = canvas.getGraphicsContext2D();
        ink.setFill(Color.WHITE);
        ink.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ink.setFill(Color.BLACK);
        for (int y = 0; y < picture.side(); y++) {
            for (int x = 0; x < picture.side(); x++) {
                if (picture.dark(x, y)) {
                    ink.fillRect(x * module, y * module, module, module);
                }
            }
        }
        getStyleClass().add("qr");
        getChildren().add(canvas);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(meaning);
    }
}

package mailsetup.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import mailsetup.handoff.format.QrPicture;

/** A QR code, black on white whatever the colours of the window are: many readers cannot read an inverted one. */
public final class QrView extends StackPane {
    private static final double SMALLEST_MODULE = 4;
    private static final double WANTED = 300;
    private static final double SMALLEST_ON_PAPER = 2;

    /**
     * The code of that text.
     *
     * @param meaning what it is, for a screen reader
     */
    public QrView(String payload, ObservableValue<String> meaning) {
        this(QrPicture.of(payload), meaning, SMALLEST_MODULE, WANTED);
    }

    private QrView(QrPicture picture, ObservableValue<String> meaning, double smallest, double wanted) {
        double module = Math.max(smallest, Math.floor(wanted / picture.side()));
        var ground = new Rectangle(module * picture.side(), module * picture.side(), Color.WHITE);
        getStyleClass().add("qr");
        getChildren().add(new Group(ground, ink(picture, module)));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(meaning);
    }

    /** A small one, which stands on paper. */
    public static QrView small(String payload, ObservableValue<String> meaning) {
        return new QrView(QrPicture.of(payload), meaning, SMALLEST_ON_PAPER, 0);
    }

    /** The dark modules as one shape, which a printer draws as sharp as it can. */
    private static SVGPath ink(QrPicture picture, double module) {
        var path = new StringBuilder();
        for (int y = 0; y < picture.side(); y++) {
            for (int x = 0; x < picture.side(); x++) {
                if (picture.dark(x, y)) {
                    path.append('M').append(x * module).append(' ').append(y * module).append('h').append(module)
                            .append('v').append(module).append('h').append(-module).append('z');
                }
            }
        }
        var ink = new SVGPath();
        ink.setContent(path.toString());
        ink.setFill(Color.BLACK);
        ink.setSmooth(false);
        return ink;
    }
}

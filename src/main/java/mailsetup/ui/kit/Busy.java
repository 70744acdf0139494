package mailsetup.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** Says that something is under way: a wheel, or an hourglass for people who want nothing to move. */
public final class Busy extends StackPane {
    /**
     * The sign.
     *
     * @param meaning what is under way, for a screen reader
     */
    public Busy(ObservableValue<String> meaning) {
        getStyleClass().add("busy");
        var wheel = new ProgressIndicator();
        wheel.accessibleTextProperty().bind(meaning);
        var still = new Icon("hourglass");
        still.accessibleTextProperty().bind(meaning);
        getChildren().addAll(wheel, still);
    }
}

package mailsetup.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import mailsetup.core.Message;

/** A drop-down list of values whose words follow the language. */
public final class Choice<T> extends ComboBox<T> {
    /** A choice between these values. */
    public Choice(Ui ui, List<T> values, ObjectProperty<T> chosen, Function<T, Message> caption) {
        getItems().setAll(values);
        valueProperty().bindBidirectional(chosen);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setCellFactory(_ -> new Cell<>(ui, caption));
        setButtonCell(new Cell<>(ui, caption));
        accessibleTextProperty().bind(ui.words().of(chosen.map(caption)));
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Ui ui;
        private final Function<T, Message> caption;

        Cell(Ui ui, Function<T, Message> caption) {
            this.ui = ui;
            this.caption = caption;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            textProperty().unbind();
            if (empty || value == null) {
                setText("");
            } else {
                textProperty().bind(ui.words().of(caption.apply(value)));
            }
        }
    }
}

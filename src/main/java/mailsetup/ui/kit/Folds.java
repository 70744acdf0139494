package mailsetup.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import mailsetup.core.Message;

/** Closed lines side by side; one of them can be open, and its content stands below. Content is made when it is wanted. */
public final class Folds extends Column {
    private final ObjectProperty<Optional<Line>> open = new SimpleObjectProperty<>(Optional.empty());
    private final StackPane place = new StackPane();
    private final Ui ui;

    /**
     * One of them.
     *
     * @param id names its button
     */
    public record Line(String id, Message caption, Supplier<Node> content) {}

    /** All of them closed. */
    public Folds(List<Line> lines, Ui ui) {
        this.ui = ui;
        getStyleClass().add("form");
        var buttons = new FlowPane(lines.stream().map(this::button).toArray(Node[]::new));
        buttons.getStyleClass().add("folds");
        place.setId("fold");
        getChildren().addAll(buttons, Layout.when(open.map(Optional::isPresent), place));
        open.subscribe(this::show);
    }

    private ToggleButton button(Line line) {
        var button = Layout.whole(new ToggleButton());
        button.setId("fold-" + line.id());
        button.getStyleClass().add("fold-button");
        button.textProperty().bind(ui.words().of(line.caption()));
        open.subscribe(now -> button.setSelected(now.equals(Optional.of(line))));
        button.setOnAction(_ -> open.set(button.isSelected() ? Optional.of(line) : Optional.empty()));
        return button;
    }

    private void show(Optional<Line> line) {
        place.getChildren().setAll(line.map(Line::content).map(Supplier::get).stream().toList());
        line.ifPresent(_ -> Platform.runLater(() -> InView.bring(place)));
    }
}

package mailsetup.ui.comparison;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import mailsetup.comparison.advice.Keeping;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Two sliders, years kept and devices: where the mail would lie, and what tips the choice. */
final class KeepingPane extends Column {
    private static final int MOST_YEARS = 20;
    private static final int MOST_DEVICES = 10;
    private final VBox said = Layout.column("tight");
    private final ChoiceModel model;
    private final Ui ui;

    KeepingPane(ChoiceModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
        setId("keeping");
        getStyleClass().add("panel");
        getChildren().addAll(ui.text("advice.keep.title", "panel-title"),
                slider("advice.keep.years", "years", model.years(), MOST_YEARS),
                slider("advice.keep.devices", "devices", model.devices(), MOST_DEVICES), said);
        model.advice().subscribe(_ -> show());
        model.devices().subscribe(_ -> show());
        visibleProperty().bind(model.measured().map(_ -> model.keeping().isPresent()));
        managedProperty().bind(visibleProperty());
    }

    private void show() {
        said.getChildren().setAll(model.keeping().map(Keeping::said).stream().flatMap(all -> all.stream())
                .map(line -> ui.text(ui.words().of(line))).toList());
    }

    private VBox slider(String caption, String id, IntegerProperty value, int most) {
        var text = ui.words().of(value.map(now -> Message.of(caption, Math.max(1, now.intValue()))));
        var slider = new Slider(1, most, Math.max(1, value.get()));
        slider.setId(id + "-slider");
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(text);
        value.subscribe(now -> slider.setValue(Math.max(1, now.intValue())));
        slider.valueProperty().subscribe((_, now) -> value.set((int) Math.round(now.doubleValue())));
        return Layout.column("tight", ui.text(text), slider);
    }
}

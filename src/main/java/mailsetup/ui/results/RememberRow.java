package mailsetup.ui.results;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Remembers what works now, or forgets it. Off until somebody ticks it. */
final class RememberRow extends VBox {
    RememberRow(BaselineModel model, Ui ui) {
        getStyleClass().add("tight");
        var box = box(model, ui);
        var update = ui.button("baseline.update", model::keep, "update-baseline");
        var outdated = Bindings.createBooleanBinding(() -> model.canKeep() && model.since().get()
                .filter(since -> !since.differences().isEmpty()).isPresent(), model.since());
        getChildren().addAll(box, ui.hint("baseline.remember.why"), Layout.when(outdated, update),
                Layout.when(model.failed(), ui.text("baseline.failed", "remark-error")));
        Layout.when(model.offered(), this);
    }

    private static CheckBox box(BaselineModel model, Ui ui) {
        var box = ui.tick(ui.words().of("baseline.remember"));
        box.setId("remember");
        model.kept().subscribe(box::setSelected);
        model.failed().subscribe(_ -> box.setSelected(model.kept().get()));
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                model.keep();
            } else {
                model.forget();
            }
        });
        return box;
    }
}

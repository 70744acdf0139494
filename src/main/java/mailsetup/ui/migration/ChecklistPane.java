package mailsetup.ui.migration;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.checklist.Checklist;
import mailsetup.core.Message;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The checklist of this account on the screen, and the button that writes it for paper. */
final class ChecklistPane extends VBox {
    private final Ui ui;

    ChecklistPane(Move move, MoveModel model, Function<String, Optional<Path>> chooser, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("panel");
        getChildren().addAll(ui.text("migration.check.kind", "panel-title"), ui.hint("migration.check.intro"));
        Checklist.of(move).phases().forEach(phase -> getChildren().add(phase(phase)));
        var save = ui.button("migration.ui.save", () -> chooser.apply("checklist.pdf")
                .ifPresent(file -> model.save(file, ui.words().messages().get())));
        save.setId("move-save");
        var saved = ui.text(ui.words().of(model.saved().map(said -> said.orElse(Message.of("migration.ui.save")))),
                "hint");
        getChildren().addAll(save, Layout.when(model.saved().map(Optional::isPresent), saved));
    }

    private Node phase(Checklist.Phase phase) {
        var box = Layout.column("tight", ui.text(ui.words().of(phase.title()), "strong"));
        phase.items().forEach(item -> box.getChildren().add(item(item)));
        return box;
    }

    private Node item(Checklist.Item item) {
        var tick = ui.tick(ui.words().of(item.name()));
        var text = ui.text(ui.words().of(item.text()), "hint", "move-item");
        return Layout.column("tight", tick, text);
    }
}

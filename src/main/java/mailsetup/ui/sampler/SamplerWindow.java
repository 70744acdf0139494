package mailsetup.ui.sampler;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import mailsetup.core.text.Language;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.ui.Wizard;
import mailsetup.ui.WizardModel;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Typeface;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** All states in a list; the chosen one beside it, alive. */
public final class SamplerWindow {
    private final BorderPane content = new BorderPane();
    private final ListView<Sample> list = new ListView<>();
    private final Look look = new Look(Typeface.of(Font.getFamilies()));
    private final Ui ui;
    private final PresetBook presets;
    private @Nullable WizardModel model;

    private SamplerWindow(Language language, PresetBook presets) {
        ui = new Ui(new Words(language));
        this.presets = presets;
        list.getItems().setAll(Samples.ALL);
        list.setCellFactory(_ -> new Name());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        content.setLeft(list);
    }

    /** Starts JavaFX and opens the window; returns at once. */
    public static void launch(PresetBook presets) {
        Platform.startup(() -> new SamplerWindow(Language.of(Locale.getDefault()), presets).open(new Stage()));
    }

    private void open(Stage stage) {
        var scene = new Scene(content, 1280, 740);
        look.dress(scene, ui.words());
        stage.setScene(scene);
        stage.setOnHidden(_ -> show(null));
        stage.show();
        list.getSelectionModel().selectFirst();
    }

    private void show(@Nullable Sample sample) {
        if (model != null) {
            model.close();
        }
        if (sample != null) {
            model = sample.model(presets);
            content.setCenter(new Wizard(model, ui, look));
        }
    }

    private static final class Name extends ListCell<Sample> {
        @Override
        protected void updateItem(Sample sample, boolean empty) {
            super.updateItem(sample, empty);
            setText(empty || sample == null ? "" : sample.id());
        }
    }
}

package mailsetup.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import mailsetup.support.guide.Place;
import mailsetup.ui.guide.GuideModel;
import mailsetup.ui.guide.GuideView;
import mailsetup.ui.guide.HelpEvent;
import mailsetup.ui.kit.Ui;
import org.jspecify.annotations.Nullable;

/** The wizard with the guide over it. The wizard stays as it is, and what runs there runs on. F1 opens, Esc closes. */
final class GuideFrame extends StackPane {
    private final GuideModel model = new GuideModel();
    private final GuideView guide;
    private final Parent below;
    private final Supplier<Place> here;
    private @Nullable Node hadFocus;

    /**
     * The content of the window.
     *
     * @param here what explains the page on the screen
     */
    GuideFrame(Parent below, Supplier<Place> here, Ui ui) {
        this.below = below;
        this.here = here;
        guide = new GuideView(model, ui);
        getChildren().addAll(below, guide);
        addEventHandler(HelpEvent.ASKED, this::asked);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.place().subscribe(this::turn);
    }

    private void asked(HelpEvent event) {
        event.consume();
        open(event.place().orElseGet(here));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F1) {
            key.consume();
            open(here.get());
        } else if (key.getCode() == KeyCode.ESCAPE && model.isOpen()) {
            key.consume();
            model.close();
        }
    }

    private void open(Place place) {
        if (!model.isOpen()) {
            hadFocus = getScene().getFocusOwner();
        }
        model.open(place);
    }

    private void turn(Optional<Place> place) {
        below.setVisible(place.isEmpty());
        Platform.runLater(place.isEmpty() ? this::goOn : guide::begin);
    }

    private void goOn() {
        if (hadFocus != null) {
            hadFocus.requestFocus();
            hadFocus = null;
        }
    }
}

package mailsetup.ui.guide;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import mailsetup.support.guide.Place;

/** Somebody asks for help. It rises from any control to the frame, so that no view needs to know who answers. */
public final class HelpEvent extends Event {
    /** The only kind. */
    public static final EventType<HelpEvent> ASKED = new EventType<>(Event.ANY, "HELP_ASKED");

    private static final long serialVersionUID = 1;

    private final transient Optional<Place> place;

    private HelpEvent(Optional<Place> place) {
        super(ASKED);
        this.place = place;
    }

    /** Asks for help on the page that is on the screen. */
    public static void onPage(Node asking) {
        asking.fireEvent(new HelpEvent(Optional.empty()));
    }

    /** Asks for that section. */
    public static void at(Place place, Node asking) {
        asking.fireEvent(new HelpEvent(Optional.of(place)));
    }

    /** What was asked for; empty for help on the page. */
    public Optional<Place> place() {
        return place;
    }
}

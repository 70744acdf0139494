package mailsetup.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.support.guide.Place;

/** Which section of the guide is on the screen, and which ones were before it. */
public final class GuideModel {
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Place> before = new ArrayDeque<>();

    /** The section; empty while the guide is closed. */
    public ReadOnlyObjectProperty<Optional<Place>> place() {
        return place.getReadOnlyProperty();
    }

    /** Whether the guide is on the screen. */
    public boolean isOpen() {
        return place.get().isPresent();
    }

    /** Goes there; Back leads to where we are now. */
    public void open(Place there) {
        place.get().filter(here -> !here.equals(there)).ifPresent(before::push);
        place.set(Optional.of(there));
    }

    /** The section before, or closes the guide. */
    public void back() {
        place.set(Optional.ofNullable(before.poll()));
    }

    /** Closes the guide and forgets what was read. */
    public void close() {
        before.clear();
        place.set(Optional.empty());
    }
}

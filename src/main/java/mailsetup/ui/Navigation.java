package mailsetup.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Where the person is: a step of the way, and the pages opened over it, the last one on top. */
final class Navigation {
    private final ReadOnlyObjectWrapper<Page> step = new ReadOnlyObjectWrapper<>(Page.ADDRESS);
    private final ObservableList<Page> over = FXCollections.observableArrayList();
    private final ObjectBinding<Page> shown = Bindings.createObjectBinding(
            () -> over.isEmpty() ? step.get() : over.getLast(), step, over);
    private final Map<Page, Runnable> ends = new EnumMap<>(Page.class);

    /** What is forgotten when that page is closed. */
    void onClose(Page page, Runnable end) {
        ends.put(page, end);
    }

    ReadOnlyObjectProperty<Page> step() {
        return step.getReadOnlyProperty();
    }

    ObjectBinding<Page> shown() {
        return shown;
    }

    /** Opens a page over the others; one that is open already comes to the top. */
    void open(Page page) {
        over.remove(page);
        over.add(page);
    }

    /** Closes what is on top; whether there was anything over the step. */
    boolean close() {
        if (over.isEmpty()) {
            return false;
        }
        ends.getOrDefault(over.removeLast(), () -> {}).run();
        return true;
    }

    /** To that step; what is open over the way is closed. */
    void go(Page to) {
        while (close()) {
            // one after the other
        }
        step.set(to);
    }
}

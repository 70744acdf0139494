package mailsetup.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import mailsetup.ui.ledger.LedgerModel;
import mailsetup.ui.migration.MoveModel;
import mailsetup.ui.report.ReplayModel;
import mailsetup.ui.report.SaveModel;

/** What stands in place of the page; of several that are open, the first in this order. */
final class Asides {
    private final Map<Aside, ObservableBooleanValue> open = new LinkedHashMap<>();
    private final Map<Aside, Runnable> ends = new LinkedHashMap<>();
    private final ObjectBinding<Aside> shown;

    Asides(LedgerModel ledger, ReplayModel replay, SaveModel save, MoveModel move, BooleanProperty choosing) {
        add(Aside.LEDGER, ledger.open(), () -> ledger.open().set(false));
        add(Aside.REPLAY, replay.open(), replay::close);
        add(Aside.SAVE, save.open(), save::close);
        add(Aside.MOVE, move.open(), () -> move.open().set(false));
        add(Aside.FAULTS, choosing, () -> choosing.set(false));
        shown = Bindings.createObjectBinding(this::first, open.values().toArray(Observable[]::new));
    }

    private void add(Aside aside, ObservableBooleanValue isOpen, Runnable end) {
        open.put(aside, isOpen);
        ends.put(aside, end);
    }

    private Aside first() {
        return open.entrySet().stream().filter(each -> each.getValue().get()).findFirst().map(Map.Entry::getKey)
                .orElse(Aside.NONE);
    }

    /** What stands there now. */
    ObjectBinding<Aside> shown() {
        return shown;
    }

    /** Ends what is shown; whether there was anything. */
    boolean close() {
        var end = ends.get(shown.get());
        if (end != null) {
            end.run();
        }
        return end != null;
    }

    /** Ends all of them. */
    void closeAll() {
        ends.values().forEach(Runnable::run);
    }
}

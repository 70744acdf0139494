package mailsetup.ui.consent;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Hostname;
import mailsetup.discovery.consent.HostQuestion;

/** The yes to hosts that the person did not choose. Taken back whenever there is another host among them. */
public final class ConsentModel {
    private final ObservableValue<List<HostQuestion>> asked;
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final BooleanBinding missed;

    /** Asks what stands there, whatever page it is on. */
    public ConsentModel(ObservableValue<List<HostQuestion>> asked) {
        this.asked = asked;
        asked.addListener((_, before, now) -> {
            if (!hosts(before).containsAll(hosts(now))) {
                takeBack();
            }
        });
        missed = Bindings.createBooleanBinding(() -> judged.get() && isMissing(), judged, agreed, asked);
    }

    /** The hosts that need it, each once, with all there is to know of them; empty when none does. */
    public ObservableValue<List<HostQuestion>> asked() {
        return asked;
    }

    /** The yes. */
    public BooleanProperty agreed() {
        return agreed;
    }

    /** Whether the person wanted to go on without having given it. */
    public BooleanBinding missed() {
        return missed;
    }

    /** Whether a password would go to a host without a yes. */
    public boolean isMissing() {
        return !asked.getValue().isEmpty() && !agreed.get();
    }

    /** From now on a missing yes is told. */
    public void judge() {
        judged.set(true);
    }

    /** As if nobody had said anything. */
    public void takeBack() {
        agreed.set(false);
        judged.set(false);
    }

    private static List<Hostname> hosts(List<HostQuestion> asked) {
        return asked.stream().map(HostQuestion::host).toList();
    }
}

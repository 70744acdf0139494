package mailsetup.ui.servers;

import java.util.List;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * The yes to servers outside the mail domain that the network named and nobody typed: the password would go there.
 * Taken back whenever they are others.
 */
public final class OutsideConsent {
    private final List<ServerForm> forms;
    private final ObservableValue<List<String>> hosts;
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final BooleanBinding missed;

    OutsideConsent(List<ServerForm> forms) {
        this.forms = forms;
        hosts = Bindings.createObjectBinding(this::outside, forms.stream()
                .flatMap(form -> List.<Observable>of(form.wanted(), form.host().text(), form.shown()).stream())
                .toArray(Observable[]::new));
        hosts.addListener((_, before, now) -> {
            if (!before.containsAll(now)) {
                takeBack();
            }
        });
        missed = Bindings.createBooleanBinding(() -> judged.get() && isMissing(), judged, agreed, hosts);
    }

    /** The hosts that need it, each once; empty when none does. */
    public ObservableValue<List<String>> hosts() {
        return hosts;
    }

    /** The yes. */
    public BooleanProperty agreed() {
        return agreed;
    }

    /** Whether the person wanted to go on without having given it. */
    public BooleanBinding missed() {
        return missed;
    }

    boolean isMissing() {
        return !hosts.getValue().isEmpty() && !agreed.get();
    }

    void judge() {
        judged.set(true);
    }

    void takeBack() {
        agreed.set(false);
        judged.set(false);
    }

    private List<String> outside() {
        return forms.stream().filter(form -> form.wanted().get() && form.needsYes())
                .map(form -> form.host().text().get().strip().toLowerCase(Locale.ROOT)).distinct().toList();
    }
}

package mailsetup.ui.servers;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Security;

/** The yes to a password that everybody on the way can read; taken back whenever the protection or the host changes. */
public final class PlainConsent {
    private final ObjectProperty<Security> security;
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final BooleanBinding missed;

    PlainConsent(ObjectProperty<Security> security, ObservableValue<String> host) {
        this.security = security;
        security.addListener((_, _, _) -> takeBack());
        host.addListener((_, _, _) -> takeBack());
        missed = Bindings.createBooleanBinding(() -> judged.get() && isMissing(), judged, agreed, security);
    }

    /** The yes. */
    public BooleanProperty agreed() {
        return agreed;
    }

    /** Whether the person wanted to go on without having given it. */
    public BooleanBinding missed() {
        return missed;
    }

    /** Whether the password would go out readable and nobody has agreed to that. */
    boolean isMissing() {
        return security.get() == Security.PLAIN && !agreed.get();
    }

    void judge() {
        judged.set(true);
    }

    void takeBack() {
        agreed.set(false);
        judged.set(false);
    }
}

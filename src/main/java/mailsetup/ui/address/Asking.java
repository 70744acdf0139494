package mailsetup.ui.address;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.discovery.Consent;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Party;
import mailsetup.ui.kit.Field;

/** Who may be asked for the servers, and what they are told. */
public final class Asking {
    private final Map<Party, BooleanProperty> parties = new EnumMap<>(Party.class);
    private final BooleanProperty wholeAddress = new SimpleBooleanProperty();
    private final ObservableValue<Message> summary;

    Asking(Field<EmailAddress> address) {
        for (var party : Party.values()) {
            parties.put(party, new SimpleBooleanProperty(true));
        }
        var watched = new Observable[]{wholeAddress, address.text(), party(Party.DOMAIN),
                party(Party.NAMES), party(Party.LIST), party(Party.SERVERS)};
        summary = Bindings.createObjectBinding(() -> summary(address), watched);
    }

    /** Whether this one may be asked. */
    public BooleanProperty party(Party party) {
        return parties.computeIfAbsent(party, _ -> new SimpleBooleanProperty(true));
    }

    /** Whether the mail domain may be told the whole address. */
    public BooleanProperty wholeAddress() {
        return wholeAddress;
    }

    /** What will be asked of whom, in one or two sentences. */
    public ObservableValue<Message> summary() {
        return summary;
    }

    /** What the person agreed to. */
    public Consent consent() {
        var consent = Consent.standard().telling(wholeAddress.get());
        for (var party : Party.values()) {
            consent = consent.with(party, party(party).get());
        }
        return consent;
    }

    private Message summary(Field<EmailAddress> address) {
        return DiscoveryTexts.summary(consent(), address.value().map(EmailAddress::domain));
    }
}

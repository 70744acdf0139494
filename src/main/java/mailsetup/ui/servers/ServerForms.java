package mailsetup.ui.servers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Found;

/** What is typed and chosen for all servers: IMAP, POP, SMTP. */
public final class ServerForms {
    private final List<ServerForm> forms = Arrays.stream(Protocol.values()).map(ServerForm::new).toList();
    private final OutsideConsent outside = new OutsideConsent(forms);
    private final ReadOnlyBooleanWrapper nothingWanted = new ReadOnlyBooleanWrapper();

    ServerForms() {
        forms.forEach(form -> form.wanted().addListener((_, _, _) -> nothingWanted.set(false)));
    }

    /** The form of that server. */
    public ServerForm on(Protocol protocol) {
        return forms.stream().filter(form -> form.protocol() == protocol).findFirst().orElseThrow();
    }

    /** Whether the person wanted to go on with every server switched off. */
    public ReadOnlyBooleanProperty nothingWanted() {
        return nothingWanted.getReadOnlyProperty();
    }

    /** The yes to servers outside the mail domain. */
    public OutsideConsent outside() {
        return outside;
    }

    /** Shows every remark of the servers that are to be tested. */
    public void judge() {
        wanted().forEach(ServerForm::judge);
        outside.judge();
        nothingWanted.set(wanted().isEmpty());
    }

    /** Whether at least one server can be tested, and none is left half filled in. */
    public boolean ready(EmailAddress address) {
        return !wanted().isEmpty() && !outside.isMissing() && wanted().stream()
                .allMatch(form -> form.settings(address).isPresent() && !form.consent().isMissing());
    }

    /** What is to be tested: IMAP, POP, SMTP. */
    public List<ServerSettings> settings(EmailAddress address) {
        return wanted().stream().flatMap(form -> form.settings(address).stream()).toList();
    }

    /** Whether somebody agreed to a readable password; each server without encryption needs that yes. */
    public boolean plainTextAllowed() {
        return wanted().stream()
                .anyMatch(form -> form.security().get() == Security.PLAIN && form.consent().agreed().get());
    }

    /** Uses that user name on every server that is wanted. */
    public void use(String user, EmailAddress address) {
        wanted().forEach(form -> form.user().fill(user, address));
    }

    Stream<ServerForm> all() {
        return forms.stream();
    }

    /** The forms that nobody has changed by hand. */
    List<ServerForm> unedited() {
        return forms.stream().filter(form -> !form.edited().get()).toList();
    }

    /** Takes over the best of what was found, except where something was edited by hand, and offers the rest. */
    void fill(List<Found> found, EmailAddress address) {
        var free = unedited();
        for (var form : forms) {
            var mine = found.stream().filter(each -> each.settings().protocol() == form.protocol()).toList();
            if (free.contains(form)) {
                mine.stream().findFirst().ifPresentOrElse(best -> fill(form, best, address), () -> form.clear(false));
            }
            form.offer(mine, address);
        }
    }

    /** The same settings are not filled in again: the cursor may stand in the field. */
    private static void fill(ServerForm form, Found best, EmailAddress address) {
        if (!form.shows(best)) {
            form.fill(best, address);
        }
    }

    private List<ServerForm> wanted() {
        return forms.stream().filter(form -> form.wanted().get()).toList();
    }
}

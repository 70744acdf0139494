package mailsetup.ui.servers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Change;
import mailsetup.discovery.Found;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.consent.Witness;
import mailsetup.ui.consent.ConsentModel;

/** What is typed and chosen for all servers: IMAP, POP, SMTP. */
public final class ServerForms {
    private final List<ServerForm> forms = Arrays.stream(Protocol.values()).map(ServerForm::new).toList();
    private final ObjectProperty<Optional<EmailAddress>> owner = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Witness>> heard = new SimpleObjectProperty<>(List.of());
    private final ConsentModel outside = new ConsentModel(Bindings.createObjectBinding(this::asked, observed()));
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

    /** The yes to hosts that the person did not choose. */
    public ConsentModel outside() {
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

    /** What was found and stands here. */
    public List<Found> shown() {
        return forms.stream().flatMap(form -> form.shown().get().stream()).toList();
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
        owner.set(Optional.of(address));
        var free = unedited();
        for (var form : forms) {
            var mine = found.stream().filter(each -> each.settings().protocol() == form.protocol()).toList();
            if (free.contains(form)) {
                mine.stream().findFirst().ifPresentOrElse(best -> fill(form, best, address), () -> form.clear(false));
            }
            form.offer(mine, address);
        }
    }

    /** Offers what was found beside what stands here. */
    void offer(List<Found> found, EmailAddress address) {
        forms.forEach(form -> form.offer(
                found.stream().filter(each -> each.settings().protocol() == form.protocol()).toList(), address));
    }

    /** The same settings are not filled in again: the cursor may stand in the field. */
    private static void fill(ServerForm form, Found best, EmailAddress address) {
        if (!form.shows(best)) {
            form.fill(best, address);
        }
    }

    /** Takes over what the person brought along. */
    void bring(Candidate brought, EmailAddress address) {
        owner.set(Optional.of(address));
        on(brought.settings().protocol()).bring(brought, address);
    }

    /** Uses changes: a host keeps the way by which it was learnt, and a new one is nobody's word. */
    public void repair(List<Change> changes, EmailAddress address) {
        owner.set(Optional.of(address));
        var learnt = changes.stream().map(this::learnt).toList();
        for (int i = 0; i < changes.size(); i++) {
            var better = changes.get(i).after();
            on(better.protocol()).repair(better, learnt.get(i), address);
        }
    }

    private Provenance learnt(Change change) {
        var host = change.after().endpoint().host();
        return forms.stream().filter(form -> form.leadsTo(host)).map(form -> form.from().get()).findFirst()
                .orElseGet(() -> Provenance.repair(change.before().endpoint().host()));
    }

    /** What others say of whom to believe about this address. */
    public void hear(List<Witness> witnesses) {
        heard.set(witnesses);
    }

    private List<HostQuestion> asked() {
        var chosen = forms.stream().flatMap(form -> form.toAsk().stream()).toList();
        var found = Witness.in(forms.stream().flatMap(form -> form.choices().stream()).toList());
        var all = Stream.concat(found.stream(), heard.get().stream()).distinct().toList();
        return owner.get().map(own -> HostQuestion.of(chosen, all, own.domain())).orElse(List.of());
    }

    private Observable[] observed() {
        return Stream.concat(Stream.of(owner, heard), forms.stream().flatMap(
                form -> Stream.of(form.wanted(), form.host().text(), form.shown(), form.choices())))
                .toArray(Observable[]::new);
    }

    private List<ServerForm> wanted() {
        return forms.stream().filter(form -> form.wanted().get()).toList();
    }
}

package mailsetup.ui.servers;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Deadline;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The three servers, found for the address and open to correction. */
public final class ServersModel {
    private static final Duration SEARCH = Duration.ofSeconds(15);

    /** How the search stands. */
    public enum Search {
        /** Not begun, or given up: the forms are to be filled in by hand. */
        BY_HAND,
        /** On. */
        RUNNING,
        /** Over, and the forms show what it found. */
        DONE
    }

    private final Jobs jobs;
    private final List<ServerForm> forms = Arrays.stream(Protocol.values()).map(ServerForm::new).toList();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.BY_HAND);
    private final ReadOnlyObjectWrapper<Boolean> nothingWanted = new ReadOnlyObjectWrapper<>(false);
    private final BooleanBinding searchable;
    private Optional<EmailAddress> searched = Optional.empty();
    private boolean practising;
    private @Nullable Job job;

    /** Three empty forms. */
    public ServersModel(Jobs jobs) {
        this.jobs = jobs;
        forms.forEach(form -> form.wanted().addListener((_, _, _) -> nothingWanted.set(false)));
        searchable = Bindings.createBooleanBinding(() -> search.get() == Search.BY_HAND && !unedited().isEmpty(),
                Stream.concat(Stream.of(search), forms.stream().map(ServerForm::edited)).toArray(Observable[]::new));
    }

    /** The form of that server. */
    public ServerForm form(Protocol protocol) {
        return forms.stream().filter(form -> form.protocol() == protocol).findFirst().orElseThrow();
    }

    /** How the search stands. */
    public ReadOnlyObjectProperty<Search> search() {
        return search.getReadOnlyProperty();
    }

    /** Whether the person wanted to go on with every server switched off. */
    public ReadOnlyObjectProperty<Boolean> nothingWanted() {
        return nothingWanted.getReadOnlyProperty();
    }

    /** Whether another search could fill in something: none is on, none has ended, and not every form was edited by hand. */
    public BooleanBinding searchable() {
        return searchable;
    }

    /** Searches, unless that was done for this address: then everything stays as it is. */
    public void find(EmailAddress address, Assistant assistant) {
        if (!searched.equals(Optional.of(address))) {
            search(address, assistant);
        }
    }

    /** Searches, also once more; a form that was edited by hand stays. */
    public void search(EmailAddress address, Assistant assistant) {
        begin(address);
        search.set(Search.RUNNING);
        job = jobs.start(() -> assistant.find(address, Deadline.in(SEARCH)), found -> fill(found, address),
                _ -> search.set(Search.BY_HAND));
    }

    /** Takes the practice server's settings; a change of protection finds its other port. */
    public void practise(PracticeServer server) {
        if (searched.equals(Optional.of(server.address()))) {
            return;
        }
        cancel();
        searched = Optional.of(server.address());
        practising = true;
        forms.forEach(form -> {
            form.clear(true);
            form.usualPorts(PracticePorts.of(server, form.protocol()));
        });
        fill(server.tls().stream().map(settings -> new Candidate(settings, Provenance.PRACTICE)).toList(),
                server.address());
    }

    /** Forgets the practice server, if its settings stand here. */
    public void endPractice() {
        if (practising) {
            practising = false;
            searched = Optional.empty();
            forms.forEach(form -> form.clear(true));
            search.set(Search.BY_HAND);
        }
    }

    /** Gives up the search; the forms stay for filling in by hand. */
    public void cancel() {
        if (job != null && search.get() == Search.RUNNING) {
            job.close();
            search.set(Search.BY_HAND);
        }
    }

    /** Shows every remark of the servers that are to be tested. */
    public void judge() {
        wanted().forEach(ServerForm::judge);
        nothingWanted.set(wanted().isEmpty());
    }

    /** Whether at least one server can be tested, and none is left half filled in. */
    public boolean ready(EmailAddress address) {
        return !wanted().isEmpty() && wanted().stream()
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

    private List<ServerForm> wanted() {
        return forms.stream().filter(form -> form.wanted().get()).toList();
    }

    /** Nothing of another address stays, except what was entered by hand; and that needs its yes anew. */
    private void begin(EmailAddress address) {
        cancel();
        endPractice();
        unedited().forEach(form -> form.clear(true));
        if (!searched.equals(Optional.of(address))) {
            forms.forEach(form -> form.consent().takeBack());
        }
        searched = Optional.of(address);
    }

    private void fill(List<Candidate> found, EmailAddress address) {
        unedited().forEach(form -> found.stream().filter(each -> each.settings().protocol() == form.protocol())
                .findFirst().ifPresentOrElse(each -> form.fill(each, address), () -> form.clear(false)));
        search.set(Search.DONE);
    }

    private List<ServerForm> unedited() {
        return forms.stream().filter(form -> !form.edited().get()).toList();
    }
}

package mailsetup.ui.servers;

import java.time.Duration;
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
import mailsetup.core.Provenance;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Deadline;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The search for the three servers, which fills in their forms. */
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
    private final ServerForms forms = new ServerForms();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.BY_HAND);
    private final BooleanBinding searchable;
    private Optional<EmailAddress> searched = Optional.empty();
    private boolean practising;
    private @Nullable Job job;

    /** Three empty forms. */
    public ServersModel(Jobs jobs) {
        this.jobs = jobs;
        searchable = Bindings.createBooleanBinding(() -> search.get() == Search.BY_HAND && !forms.unedited().isEmpty(),
                Stream.concat(Stream.of(search), forms.all().map(ServerForm::edited)).toArray(Observable[]::new));
    }

    /** What stands in the forms. */
    public ServerForms forms() {
        return forms;
    }

    /** How the search stands. */
    public ReadOnlyObjectProperty<Search> search() {
        return search.getReadOnlyProperty();
    }

    /** Whether the search was given up or failed, and there is a form left that it could fill in. */
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

    /** Takes the practice server's settings, unless they stand here already; a change of protection finds its other port. */
    public void practise(PracticeServer server) {
        if (practising) {
            return;
        }
        cancel();
        searched = Optional.of(server.address());
        practising = true;
        forms.all().forEach(form -> {
            form.clear(true);
            form.usualPorts(PracticePorts.of(server, form.protocol()));
        });
        fill(server.asked().stream().map(settings -> new Candidate(settings, Provenance.PRACTICE)).toList(),
                server.address());
    }

    /** Forgets the practice server, if its settings stand here. */
    public void endPractice() {
        if (practising) {
            practising = false;
            searched = Optional.empty();
            forms.all().forEach(form -> form.clear(true));
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

    /** Nothing of another address stays, except what was entered by hand; and that needs its yes anew. */
    private void begin(EmailAddress address) {
        cancel();
        endPractice();
        forms.unedited().forEach(form -> form.clear(true));
        if (!searched.equals(Optional.of(address))) {
            forms.all().forEach(form -> form.consent().takeBack());
        }
        searched = Optional.of(address);
    }

    private void fill(List<Candidate> found, EmailAddress address) {
        forms.fill(found, address);
        search.set(Search.DONE);
    }
}

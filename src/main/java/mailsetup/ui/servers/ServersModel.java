package mailsetup.ui.servers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.Naming;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Named;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The search for the three servers, which fills in their forms. */
public final class ServersModel {
    /** How long a search may take. */
    public static final Duration SEARCH = Duration.ofSeconds(15);

    /** How the search stands. */
    public enum Search {
        /** Not begun, or given up: the forms are to be filled in by hand. */
        BY_HAND,
        /** On. */
        RUNNING,
        /** Over, and the forms show what it found. */
        DONE,
        /** Over, and nobody knows these servers: the forms show guesses that do not answer. */
        IN_VAIN
    }

    private final Jobs jobs;
    private final ServerForms forms = new ServerForms();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.BY_HAND);
    private final BooleanBinding searchable;
    private final ReadOnlyBooleanWrapper guessed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Optional<EmailAddress> searched = Optional.empty();
    private Optional<Consent> consent = Optional.empty();
    private Map<String, String> answers = Map.of();
    private Named told = Named.NOTHING;
    private int round;
    private boolean practising;
    private @Nullable Job job;

    /** Three empty forms. */
    public ServersModel(Jobs jobs) {
        this.jobs = jobs;
        searchable = Bindings.createBooleanBinding(() -> isOverInVain() && !forms.unedited().isEmpty(),
                Stream.concat(Stream.of(search), forms.all().map(ServerForm::edited)).toArray(Observable[]::new));
    }

    public ServerForms forms() {
        return forms;
    }

    public ReadOnlyObjectProperty<Search> search() {
        return search.getReadOnlyProperty();
    }

    /** Whether the search was given up, failed or was in vain, and there is a form left that it could fill in. */
    public BooleanBinding searchable() {
        return searchable;
    }

    /** Whether nobody named any of the servers. */
    ReadOnlyBooleanProperty guessed() {
        return guessed.getReadOnlyProperty();
    }

    /** How many servers the running search has found so far. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Searches, unless exactly that was asked before: then everything stays as it is. */
    public void find(Question question, Assistant assistant) {
        if (!searched.equals(Optional.of(question.address()))
                || !consent.equals(Optional.of(question.consent())) || !answers.equals(question.answers())) {
            search(question, assistant);
        }
    }

    /** Searches, also once more; a form that was edited by hand stays. */
    public void search(Question question, Assistant assistant) {
        begin(question.address());
        guessed.set(false);
        consent = Optional.of(question.consent());
        answers = question.answers();
        count.set(0);
        search.set(Search.RUNNING);
        int mine = ++round;
        job = jobs.start(
                () -> assistant.discover(question, now -> jobs.screen().execute(() -> show(now, mine))),
                this::end, _ -> giveUp());
    }

    /** Who named what stands in the forms, and what the search told beside it. */
    public Named named(EmailAddress address) {
        var shown = forms.all().flatMap(form -> form.settings(address).stream()
                .map(settings -> new Candidate(settings, form.from().get())));
        return new Named(Stream.concat(shown, told.candidates().stream()).toList(), told.unusable(), told.denied(),
                told.reached());
    }

    /**
     * Candidates as they come; what a search that was given up still says is dropped. Once everything is there that is
     * waited for, the page can be used.
     */
    private void show(Discovered now, int mine) {
        if (mine == round && now.over()) {
            end(now);
        } else if (mine == round && search.get() == Search.RUNNING) {
            forms.fill(now.found(), now.address());
            count.set((int) now.found().stream().filter(each -> each.from().origin() != Origin.GUESS).count());
        }
    }

    /** What comes after the search was over is offered beside what stands there, and replaces nothing. */
    private void end(Discovered found) {
        if (search.get() == Search.DONE) {
            told = Naming.of(found);
            forms.offer(found.found(), found.address());
        } else {
            finish(found);
        }
    }

    private void finish(Discovered found) {
        told = Naming.of(found);
        forms.fill(found.found(), found.address());
        guessed.set(found.found().stream().allMatch(each -> each.from().origin() == Origin.GUESS));
        search.set(found.found().stream().allMatch(ServersModel::isSilentGuess) ? Search.IN_VAIN : Search.DONE);
    }

    private boolean isOverInVain() {
        return search.get() == Search.BY_HAND || search.get() == Search.IN_VAIN;
    }

    private static boolean isSilentGuess(Found found) {
        return found.from().origin() == Origin.GUESS && found.proof() == Proof.SILENT;
    }

    /** Takes settings that are known for this address, unless they stand here already. */
    public void take(List<Candidate> known, EmailAddress address) {
        if (!searched.equals(Optional.of(address))) {
            begin(address);
            forms.fill(known.stream().map(each -> Found.brought(each, address)).toList(), address);
            search.set(Search.DONE);
        }
    }

    /** Forgets what was found or taken; what was entered by hand stays. */
    public void forget() {
        cancel();
        endPractice();
        forms.unedited().forEach(form -> form.clear(true));
        searched = Optional.empty();
        search.set(Search.BY_HAND);
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
        forms.fill(server.asked().stream().map(settings -> practised(settings, server.provenance())).toList(),
                server.address());
        search.set(Search.DONE);
    }

    /** Takes over settings that the person brought along; like a correction by hand, no search undoes them. */
    public void bring(List<Candidate> brought, EmailAddress address) {
        cancel();
        endPractice();
        brought.forEach(each -> forms.bring(each, address));
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
        if (job != null) {
            job.close();
            job = null;
            round++;
        }
        giveUp();
    }

    private void giveUp() {
        if (search.get() == Search.RUNNING) {
            search.set(Search.BY_HAND);
        }
    }

    /** Nothing of another address stays, except what was entered by hand; and that needs its yes anew. */
    private void begin(EmailAddress address) {
        cancel();
        endPractice();
        told = Named.NOTHING;
        forms.unedited().forEach(form -> form.clear(true));
        if (!searched.equals(Optional.of(address))) {
            forms.all().forEach(form -> form.consent().takeBack());
            forms.outside().takeBack();
            forms.hear(List.of());
        }
        searched = Optional.of(address);
    }

    private static Found practised(ServerSettings settings, Provenance from) {
        return new Found(new Candidate(settings, from), List.of(), Proof.UNTESTED, false,
                Optional.empty());
    }
}

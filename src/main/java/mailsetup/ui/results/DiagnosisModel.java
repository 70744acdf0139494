package mailsetup.ui.results;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Named;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The search for the causes of what went wrong in a test. Independent hosts are asked only when told to. */
public final class DiagnosisModel {
    private static final Examination NOTHING = new Examination(List.of(), Surroundings.NONE);
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Diagnosis>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Surroundings> seen = new ReadOnlyObjectWrapper<>(Surroundings.NONE);
    private final ReadOnlyObjectWrapper<Optional<ControlHosts>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Function<Optional<ControlHosts>, Callable<Examination>> search = _ -> () -> NOTHING;
    private ControlHosts control = ControlHosts.standard();
    private List<ProbeReport> reports = List.of();
    private Examination last = NOTHING;
    private @Nullable Job job;

    DiagnosisModel(Jobs jobs) {
        this.jobs = jobs;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** The causes, foremost first; empty while the first search is on, and when nothing is wrong. */
    public ReadOnlyObjectProperty<List<Diagnosis>> found() {
        return found.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Surroundings> seen() {
        return seen.getReadOnlyProperty();
    }

    /** The hosts that could tell whether it is the network; empty where that would not help, or was done. */
    public ReadOnlyObjectProperty<Optional<ControlHosts>> offer() {
        return offer.getReadOnlyProperty();
    }

    public Examination examination() {
        return last;
    }

    /** Shows what somebody else's search came to; nothing can be searched for. */
    void replay(Examination examination) {
        show(examination);
    }

    /** Whom to offer to ask about the network. */
    void offering(ControlHosts hosts) {
        control = hosts;
    }

    /** Searches beside the screen. */
    void start(Assistant assistant, EmailAddress address, List<ProbeReport> tested, Named named) {
        cancel();
        reports = tested;
        search = control -> () -> assistant.examine(Case.of(address, tested).named(named), control, LIMIT);
        show(NOTHING);
        search(Optional.empty());
    }

    /** Searches once more, and asks the hosts of the offer. */
    public void checkNetwork() {
        offer.get().ifPresent(control -> {
            cancel();
            search(Optional.of(control));
        });
    }

    /** Gives up the search. */
    public void cancel() {
        if (job != null && running.get()) {
            job.close();
            running.set(false);
        }
    }

    private void search(Optional<ControlHosts> control) {
        running.set(true);
        job = jobs.start(search.apply(control), this::finish, _ -> finish(NOTHING));
    }

    private void finish(Examination examination) {
        last = examination;
        running.set(false);
        show(examination);
    }

    private void show(Examination examination) {
        last = examination;
        seen.set(examination.surroundings());
        found.set(examination.causes());
        var failed = reports.stream().filter(Surroundings::matterTo).map(r -> r.settings().endpoint().host()).toList();
        offer.set(failed.isEmpty() || examination.causes().isEmpty() || examination.surroundings().network().isPresent()
                ? Optional.empty()
                : Optional.of(control.independentOf(failed)));
    }
}

package mailsetup.ui.results;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The search for the causes of what went wrong in a test. */
public final class DiagnosisModel {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Diagnosis>> found = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Job job;

    DiagnosisModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Whether the search is on. */
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** The causes, foremost first; empty while the search is on, and when nothing is wrong. */
    public ReadOnlyObjectProperty<List<Diagnosis>> found() {
        return found.getReadOnlyProperty();
    }

    /** Searches beside the screen. */
    void start(Assistant assistant, EmailAddress address, List<ProbeReport> reports) {
        cancel();
        found.set(List.of());
        running.set(true);
        job = jobs.start(() -> assistant.diagnose(address, reports, LIMIT), this::finish, _ -> finish(List.of()));
    }

    /** Gives up the search. */
    public void cancel() {
        if (job != null && running.get()) {
            job.close();
            running.set(false);
        }
    }

    private void finish(List<Diagnosis> causes) {
        running.set(false);
        found.set(causes);
    }
}

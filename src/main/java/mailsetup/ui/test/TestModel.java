package mailsetup.ui.test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;
import mailsetup.probe.run.ProbeRun;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The live test: events become rows. */
public final class TestModel {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<ServerTrial>> trials = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private Runnable finished = () -> {};
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable ProbeRun run;

    /** Nothing tested yet. */
    public TestModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The servers of the present or last test. */
    public ReadOnlyObjectProperty<List<ServerTrial>> trials() {
        return trials.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Whether the test itself broke down, which is no server's fault. */
    public ReadOnlyBooleanProperty broken() {
        return broken.getReadOnlyProperty();
    }

    /** Whether somebody stopped it before it was over. */
    public ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Is told when a test is over with a report of every server. */
    public void onFinish(Runnable listener) {
        finished = listener;
    }

    /** How much of the test is done, 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What came of it, so far as servers were finished. */
    public List<ProbeReport> reports() {
        return trials.get().stream().flatMap(trial -> trial.report().get().stream()).toList();
    }

    /** Whether a server was left out because another one had refused the password. */
    public boolean canGoOn() {
        return !running.get() && reports().stream().flatMap(report -> report.steps().stream()).anyMatch(
                step -> step instanceof Step.Skipped(_, var why) && why == Step.Reason.PASSWORD_REFUSED_ELSEWHERE);
    }

    /**
     * Tests these servers, from the beginning.
     *
     * @param login its secret is wiped when the test is over
     */
    public void start(Assistant assistant, List<ServerSettings> servers, Login login) {
        cancel();
        var fresh = servers.stream().map(ServerTrial::new).toList();
        broken.set(false);
        stopped.set(false);
        progress.set(0);
        running.set(true);
        trials.set(fresh);
        var begun = assistant.probe(servers, Optional.of(login), LIMIT,
                event -> jobs.screen().execute(() -> accept(fresh, event)));
        run = begun;
        jobs.start(() -> await(begun, login), reports -> finish(fresh, reports), _ -> breakDown(fresh));
    }

    /** Ends the test at once; what is known stays. */
    public void cancel() {
        if (run != null && running.get()) {
            run.close();
            running.set(false);
            stopped.set(true);
            trials.get().forEach(ServerTrial::giveUp);
        }
    }

    private static List<ProbeReport> await(ProbeRun begun, Login login) {
        try (begun; var _ = login.secret()) {
            return begun.await();
        }
    }

    private void accept(List<ServerTrial> round, ProbeEvent event) {
        if (!running.get()) {
            return; // a straggler after Cancel
        }
        trial(round, event.settings()).forEach(trial -> show(trial, event));
        var rows = round.stream().mapToLong(trial -> trial.rows().size()).sum();
        progress.set((double) round.stream().mapToLong(ServerTrial::settled).sum() / rows);
    }

    private static void show(ServerTrial trial, ProbeEvent event) {
        switch (event) {
            case ProbeEvent.Started _ -> {
            }
            case ProbeEvent.Entered(_, var stage) -> trial.enter(stage);
            case ProbeEvent.Left(_, var step) -> trial.leave(step);
            case ProbeEvent.Finished(_, var report) -> trial.finish(report);
        }
    }

    private void finish(List<ServerTrial> round, List<ProbeReport> reports) {
        reports.forEach(report -> trial(round, report.settings()).forEach(trial -> trial.finish(report)));
        settle(round);
        if (round == trials.get() && !stopped.get() && !reports.isEmpty()) {
            finished.run();
        }
    }

    private void breakDown(List<ServerTrial> round) {
        round.forEach(ServerTrial::giveUp);
        broken.set(round == trials.get());
        settle(round);
    }

    private void settle(List<ServerTrial> round) {
        if (round == trials.get()) {
            progress.set(1);
            running.set(false);
        }
    }

    private static Stream<ServerTrial> trial(List<ServerTrial> round, ServerSettings settings) {
        return round.stream().filter(trial -> trial.settings().equals(settings));
    }
}

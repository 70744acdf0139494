package mailsetup.probe.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.net.Transcript;
import mailsetup.probe.net.WireException;

/** The steps of one probe as they are made, told to an observer one by one. */
final class Trail {
    private final ServerSettings settings;
    private final Transcript transcript;
    private final Consumer<ProbeEvent> events;
    private final List<Step> steps = new ArrayList<>();

    Trail(ServerSettings settings, Transcript transcript, Consumer<ProbeEvent> events) {
        this.settings = settings;
        this.transcript = transcript;
        this.events = events;
    }

    /** One stage of work. */
    interface Work<T> {
        T run() throws WireException;
    }

    /** Does a stage and writes down how it went; a failure ends the walk. */
    <T> T walk(Stage stage, Work<T> work, Function<T, Finding> finding) throws WireException {
        events.accept(new ProbeEvent.Entered(settings, stage));
        long start = System.nanoTime();
        try {
            var result = work.run();
            leave(new Step.Passed(stage, since(start), finding.apply(result)));
            return result;
        } catch (WireException e) {
            leave(new Step.Failed(stage, since(start), transcript.explained(e.failure())));
            throw e;
        }
    }

    void skip(Stage stage, Step.Reason reason) {
        leave(new Step.Skipped(stage, reason));
    }

    /** Every stage that was not reached. */
    void skipRest(Step.Reason reason) {
        for (var stage : Stage.values()) {
            if (steps.stream().noneMatch(step -> step.stage() == stage)) {
                skip(stage, reason);
            }
        }
    }

    /** Why the stages behind a failure were not done. */
    static Step.Reason reasonAfter(Failure failure) {
        return failure instanceof Failure.Cancelled ? Step.Reason.CANCELLED : Step.Reason.EARLIER_STAGE_FAILED;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Names and addresses that were looked up come before the server's first word. */
    private void leave(Step made) {
        var step = made.stage().compareTo(Stage.GREET) < 0 ? made : transcript.cleaned(made);
        steps.add(step);
        events.accept(new ProbeEvent.Left(settings, step));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

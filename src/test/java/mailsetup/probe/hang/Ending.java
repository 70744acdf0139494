package mailsetup.probe.hang;

import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** How a probe ended, in few words: the stage and the kind of its failure. */
final class Ending {
    /** The inspection came to its end, perhaps with gaps. */
    static final String WORKS = "works";

    private Ending() {}

    static String of(Stage stage, Class<? extends Failure> kind) {
        return stage + " " + kind.getSimpleName();
    }

    static String of(Stage stage, Failure.Limit limit) {
        return of(stage, Failure.LimitExceeded.class) + " " + limit;
    }

    static String of(ProbeReport report) {
        return report.failed().map(Ending::of).orElse(report.works() ? WORKS : report.steps().getLast().toString());
    }

    private static String of(Step.Failed step) {
        return step.failure() instanceof Failure.LimitExceeded exceeded
                ? of(step.stage(), exceeded.limit())
                : of(step.stage(), step.failure().getClass());
    }
}

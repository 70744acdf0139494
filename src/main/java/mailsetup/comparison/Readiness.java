package mailsetup.comparison;

import java.time.Duration;
import java.util.Optional;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** How long it takes until a person could read: every stage up to the login, and opening the inbox. */
public final class Readiness {
    private Readiness() {}

    /** Without our own questions, and without the time that a login waited for its turn; empty where it was not opened. */
    public static Optional<Duration> of(ProbeReport report) {
        return opened(report).map(opening -> report.steps().stream()
                .filter(step -> step.stage() != Stage.INSPECT).map(Readiness::took)
                .reduce(opening, Duration::plus));
    }

    private static Optional<Duration> opened(ProbeReport report) {
        return report.found(Finding.ImapMailbox.class).flatMap(found -> found.facts().details().opened())
                .or(() -> report.found(Finding.PopMaildrop.class).flatMap(found -> found.facts().details().opened()));
    }

    private static Duration took(Step step) {
        return step instanceof Step.Passed(_, var took, _) ? took : Duration.ZERO;
    }
}

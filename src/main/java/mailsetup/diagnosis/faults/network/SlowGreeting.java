package mailsetup.diagnosis.faults.network;

import java.time.Duration;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** The greeting comes so late that many mail programs have given up. */
public final class SlowGreeting implements ServerCheck {
    private static final Fault FAULT = Fault.of(110, "slow-greeting", Rung.NETWORK, Mover.MAIL_PROVIDER, "N-16")
            .about("server", "port", "duration").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    /** Anti-spam delays begin at about this length; a loaded server answers sooner. */
    private static final Duration LATE = Duration.ofSeconds(5);

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return harmless(report)
                ? waited(report).map(waited -> diagnose(c, report, waited)).or(() -> begun(c, report))
                : Optional.empty();
    }

    /** It began in time, and did not come to an end. */
    private static Optional<Diagnosis> begun(Case c, ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.GREET && report.endedInALine())
                .map(failed -> diagnose(c, report, failed.took()).atMostLikely());
    }

    /** Whether nothing else went wrong than that the time was over. */
    private static boolean harmless(ProbeReport report) {
        return report.failed().map(Step.Failed::failure).filter(f -> !(f instanceof Failure.TimedOut)).isEmpty();
    }

    private static Optional<Duration> waited(ProbeReport report) {
        return report.at(Stage.GREET).filter(Step.Passed.class::isInstance).map(Step.Passed.class::cast)
                .map(Step.Passed::took).filter(took -> took.compareTo(LATE) >= 0);
    }

    private static Diagnosis diagnose(Case c, ProbeReport report, Duration waited) {
        var host = report.host();
        var port = Integer.toString(report.settings().endpoint().port());
        return FAULT.on(report.settings(), host, port, waited)
                .proven(Message.of("fault-network.evidence.late", port, waited)).mendedBy(c.betterOnSameHost(report));
    }
}

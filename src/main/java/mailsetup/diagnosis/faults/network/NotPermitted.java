package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** The operating system does not let this program out. */
public final class NotPermitted implements ServerCheck {
    private static final Fault FAULT = Fault.of(106, "not-permitted", Rung.NETWORK, Mover.YOU, "N-12");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(report)
                ? Optional.of(FAULT.on(report.settings()).likely(Message.of("fault-network.evidence.not-permitted",
                        report.host())))
                : Optional.empty();
    }

    /** Whether any try ended with a permission that was denied. */
    static boolean explains(ProbeReport report) {
        return report.failedWith(Failure.Unreachable.class).filter(unreachable -> unreachable.attempts().stream()
                .anyMatch(attempt -> attempt.outcome() == ConnectAttempt.Outcome.NOT_PERMITTED)).isPresent();
    }
}

package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The host answers on other ports, but not on this one. */
public final class PortFiltered implements FaultCheck {
    private static final Fault FAULT = Fault.of("port-filtered", Rung.NETWORK, Mover.YOU, "N-04", "N-05");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.TimedOut.class).flatMap(_ -> report.failed())
                .filter(failed -> failed.stage() == Stage.CONNECT && c.hostAnswers(report))
                .filter(_ -> !isPort25Elsewhere(c, report)).map(_ -> diagnose(c, report));
    }

    /** Mail handed in at port 25 is a fault of its own (P-11). */
    private static boolean isPort25Elsewhere(Case c, ProbeReport report) {
        return report.settings().endpoint().port() == 25 && c.betterOnSameHost(report).isPresent();
    }

    private static Diagnosis diagnose(Case c, ProbeReport report) {
        var endpoint = report.settings().endpoint();
        var host = endpoint.host().display();
        var port = Integer.toString(endpoint.port());
        var verdict = FAULT.on(report.settings(), host, port);
        var observed = Message.of("fault-network.evidence.no-answer", host, port);
        return c.betterOnSameHost(report).map(door -> verdict.proven(observed, answers(door)).mendedBy(door))
                .orElseGet(() -> verdict.likely(observed));
    }

    private static Message answers(ProbeReport door) {
        return Message.of("fault-network.evidence.answers", Integer.toString(door.settings().endpoint().port()));
    }
}

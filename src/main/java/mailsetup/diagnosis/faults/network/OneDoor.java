package mailsetup.diagnosis.faults.network;

import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.probe.ProbeReport;

/** One port of a host that does not open; another one that does proves that it is the port, and is the change. */
final class OneDoor {
    private OneDoor() {}

    static Diagnosis shut(Fault fault, Case c, ProbeReport report, Message observed) {
        var endpoint = report.settings().endpoint();
        var verdict = fault.on(report.settings(), endpoint.host().display(), Integer.toString(endpoint.port()));
        return c.betterOnSameHost(report).map(door -> verdict.proven(observed, answers(door)).mendedBy(door))
                .orElseGet(() -> verdict.likely(observed));
    }

    /** Mail handed in at port 25 is a fault of its own (P-11). */
    static boolean isPort25Elsewhere(Case c, ProbeReport report) {
        return report.settings().endpoint().port() == 25 && c.betterOnSameHost(report).isPresent();
    }

    private static Message answers(ProbeReport door) {
        return Message.of("fault-network.evidence.answers", Integer.toString(door.settings().endpoint().port()));
    }
}

package mailsetup.diagnosis.faults.network;

import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Verdict;
import mailsetup.probe.ProbeReport;

/** One port of a host, of which the sentences tell host and port. */
final class OneDoor {
    private OneDoor() {}

    /** Begins a diagnosis. */
    static Verdict verdict(Fault fault, ProbeReport report) {
        return fault.on(report.settings(), report.host(), port(report));
    }

    /** What was seen there, in the sentence of that key. */
    static Message seen(String key, ProbeReport report) {
        return Message.of(key, report.host(), port(report));
    }

    /** A port that does not open; another one that does proves that it is the port, and is the change. */
    static Diagnosis shut(Fault fault, Case c, ProbeReport report, Message observed) {
        var verdict = verdict(fault, report);
        return c.betterOnSameHost(report).map(door -> verdict.proven(observed, answers(door)).mendedBy(door))
                .or(() -> Control.samePortAnswers(c, report).map(open -> verdict.proven(observed, open)))
                .orElseGet(() -> verdict.likely(observed));
    }

    /** Whether something else is known to close this port. */
    static boolean isExplained(Case c, ProbeReport report) {
        return isPort25Elsewhere(c, report) || PortBlocked.explains(c, report) || Port25Blocked.explains(c, report);
    }

    /** Mail handed in at port 25 is a fault of its own (P-11). */
    private static boolean isPort25Elsewhere(Case c, ProbeReport report) {
        return report.settings().endpoint().port() == 25 && c.betterOnSameHost(report).isPresent();
    }

    private static Message answers(ProbeReport door) {
        return Message.of("fault-network.evidence.answers", port(door));
    }

    private static String port(ProbeReport report) {
        return Integer.toString(report.settings().endpoint().port());
    }
}

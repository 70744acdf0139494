package mailsetup.diagnosis.faults.network;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The network is fine and the server is silent to it: it may keep this address out. */
public final class AddressBlocked implements ServerCheck {
    private static final Fault FAULT = Fault.of(101, "address-blocked", Rung.NETWORK, Mover.WAIT, "N-14")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Ends.at(report, Stage.CONNECT) && !c.hostAnswers(report) && !Ipv6Broken.explains(report)
                ? Control.samePortAnswers(c, report).map(open -> diagnose(c, report, open))
                : Optional.empty();
    }

    /** A server that is down looks the same from here; that several are down at once is the less likely story. */
    private static Diagnosis diagnose(Case c, ProbeReport report, Message open) {
        return explains(c)
                ? FAULT.on(report.settings(), hosts(c))
                        .likely(Message.of("fault-network.evidence.no-answers", hosts(c)), open)
                : FAULT.on(report.settings(), report.host())
                        .possible(OneDoor.seen("fault-network.evidence.no-answer", report), open);
    }

    /** Whether several servers are silent at once, while the same ports answer elsewhere. */
    static boolean explains(Case c) {
        return hosts(c).size() > 1 && c.reports().stream().allMatch(report -> isKeptOut(c, report));
    }

    private static boolean isKeptOut(Case c, ProbeReport report) {
        return Ends.at(report, Stage.CONNECT) && !c.hostAnswers(report)
                && Control.samePortAnswers(c, report).isPresent();
    }

    private static List<String> hosts(Case c) {
        return c.reports().stream().map(ProbeReport::host).distinct().toList();
    }
}

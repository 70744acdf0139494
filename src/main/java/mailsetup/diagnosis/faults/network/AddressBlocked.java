package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The network is fine and the server is silent to it: it may keep this address out. */
public final class AddressBlocked implements FaultCheck {
    private static final Fault FAULT = Fault.of("address-blocked", Rung.NETWORK, Mover.WAIT, "N-14");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Ends.at(report, Stage.CONNECT) && !c.hostAnswers(report) && !Ipv6Broken.explains(report)
                ? Control.samePortAnswers(c, report).map(open -> diagnose(report, open))
                : Optional.empty();
    }

    /** A server that is down looks the same from here, so it is never more than possible. */
    private static Diagnosis diagnose(ProbeReport report, Message open) {
        var endpoint = report.settings().endpoint();
        var host = endpoint.host().display();
        return FAULT.on(report.settings(), host).possible(
                Message.of("fault-network.evidence.no-answer", host, Integer.toString(endpoint.port())), open);
    }
}

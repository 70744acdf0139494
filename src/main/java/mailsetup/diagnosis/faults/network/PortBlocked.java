package mailsetup.diagnosis.faults.network;

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

/** This port is closed here for other servers, too: a firewall of the network. */
public final class PortBlocked implements ServerCheck {
    private static final Fault FAULT = Fault.of(108, "port-blocked", Rung.NETWORK, Mover.NETWORK_OWNER, "N-03", "N-04")
            .about("port").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(c, report)
                ? Control.samePortBlocked(c, report).map(closed -> diagnose(c, report, closed))
                : Optional.empty();
    }

    /** Whether an independent host has the same port closed. Port 25 is a matter of its own (J-01). */
    static boolean explains(Case c, ProbeReport report) {
        return Ends.at(report, Stage.CONNECT) && report.settings().endpoint().port() != Port25Blocked.PORT
                && report.failedWith(Failure.Unreachable.class).isEmpty()
                && Control.samePortBlocked(c, report).isPresent();
    }

    private static Diagnosis diagnose(Case c, ProbeReport report, Message closed) {
        var port = Integer.toString(report.settings().endpoint().port());
        return FAULT.on(report.settings(), port).proven(
                OneDoor.seen("fault-network.evidence.no-answer", report), closed,
                Control.stillOpen(c.network().orElseThrow())).mendedBy(c.betterOnSameHost(report));
    }
}

package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The access line does not let mail out by port 25 (OP25B). */
public final class Port25Blocked implements ServerCheck {
    private static final Fault FAULT = Fault.of(107, "port-25-blocked", Rung.NETWORK, Mover.YOU, "J-01")
            .about("server").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    static final int PORT = 25;

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(c, report)
                ? Control.samePortBlocked(c, report).map(closed -> diagnose(c, report, closed))
                : Optional.empty();
    }

    /** Whether port 25 is closed to two independent servers: the one asked for, and a control host. */
    static boolean explains(Case c, ProbeReport report) {
        return Ends.at(report, Stage.CONNECT) && report.settings().endpoint().port() == PORT
                && report.settings().protocol() == Protocol.SMTP && Control.samePortBlocked(c, report).isPresent();
    }

    private static Diagnosis diagnose(Case c, ProbeReport report, Message closed) {
        var host = report.host();
        return FAULT.on(report.settings(), host).proven(
                Message.of("fault-network.evidence.no-answer", host, Integer.toString(PORT)), closed,
                Control.stillOpen(c.network().orElseThrow())).mendedBy(c.betterOnSameHost(report));
    }
}

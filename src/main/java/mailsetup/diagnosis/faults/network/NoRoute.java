package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** This computer knows no way to the server. */
public final class NoRoute implements ServerCheck {
    private static final Fault FAULT = Fault.of(9, "no-route", Rung.NETWORK, Mover.YOU, "N-01");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.Unreachable.class)
                .filter(_ -> !NothingGetsOut.explains(c) && !Ipv6Broken.explains(report)
                        && !NotPermitted.explains(report) && !NoNetwork.explains(c, report))
                .map(_ -> FAULT.on(report.settings()).proven(Message.of("fault-network.evidence.no-route",
                        report.host())));
    }
}

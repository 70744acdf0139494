package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Loopback;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** Nothing listens on that port, or something on the way says so. */
public final class PortClosed implements ServerCheck {
    private static final Fault FAULT = Fault.of(10, "port-closed", Rung.NETWORK, Mover.YOU, "N-02").about("server",
            "port").with(Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.ConnectionRefused.class)
                .filter(_ -> !Loopback.is(report) && !OneDoor.isExplained(c, report))
                .map(_ -> OneDoor.shut(FAULT, c, report, OneDoor.seen("fault-network.evidence.refused", report)));
    }
}

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

/** No mail gateway listens on this computer. */
public final class GatewayOff implements ServerCheck {
    private static final Fault FAULT = Fault.of(137, "gateway-off", Rung.NETWORK, Mover.YOU, "N-02").about("server",
            "port").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.ConnectionRefused.class).filter(_ -> Loopback.is(report))
                .map(_ -> OneDoor.verdict(FAULT, report)
                        .proven(OneDoor.seen("fault-network.evidence.refused", report)));
    }
}

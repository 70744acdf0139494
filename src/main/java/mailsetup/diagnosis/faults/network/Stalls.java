package mailsetup.diagnosis.faults.network;

import java.util.Optional;
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

/** Silence where encryption should begin. */
public final class Stalls implements ServerCheck {
    private static final Fault FAULT = Fault.of(15, "stalls", Rung.NETWORK, Mover.NETWORK_OWNER, "N-17", "P-03")
            .about("server", "port").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.TimedOut.class).flatMap(_ -> report.failed())
                .filter(failed -> failed.stage() == Stage.SECURE || failed.stage() == Stage.UPGRADE)
                .map(_ -> OneDoor.verdict(FAULT, report)
                        .possible(OneDoor.seen("fault-network.evidence.stalls", report))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}

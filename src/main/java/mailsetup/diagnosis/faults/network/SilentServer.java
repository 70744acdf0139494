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

/** The connection is accepted, and then nobody says anything. */
public final class SilentServer implements ServerCheck {
    private static final Fault FAULT = Fault.of(14, "silent-server", Rung.NETWORK, Mover.YOU, "N-16", "P-03")
            .about("server", "port").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.TimedOut.class).flatMap(_ -> report.failed())
                .filter(failed -> failed.stage() == Stage.GREET && !report.endedInALine())
                .map(_ -> OneDoor.verdict(FAULT, report)
                        .likely(OneDoor.seen("fault-network.evidence.silent", report))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}

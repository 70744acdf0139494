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

/** The host answers on other ports, but not on this one. */
public final class PortFiltered implements ServerCheck {
    private static final Fault FAULT = Fault.of(11, "port-filtered", Rung.NETWORK, Mover.YOU, "N-04", "N-05")
            .about("server", "port").with(Trait.HAS_QUESTION, Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.TimedOut.class).flatMap(_ -> report.failed())
                .filter(failed -> failed.stage() == Stage.CONNECT && c.hostAnswers(report))
                .filter(_ -> !OneDoor.isExplained(c, report))
                .map(_ -> OneDoor.shut(FAULT, c, report, OneDoor.seen("fault-network.evidence.no-answer", report)));
    }
}

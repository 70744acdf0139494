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

/** The server sends more than any mail server would. */
public final class TooMuchData implements ServerCheck {
    private static final Fault FAULT = Fault.of(16, "too-much-data", Rung.NETWORK, Mover.MAIL_PROVIDER, "N-15")
            .about("server", "port").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.LimitExceeded.class).map(_ -> OneDoor.verdict(FAULT, report)
                .likely(OneDoor.seen("fault-network.evidence.too-much", report))
                .mendedBy(c.betterOnSameHost(report)));
    }
}

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

/** The connection is accepted and then closed without a word, or with a farewell that holds none. */
public final class HungUpAtGreeting implements ServerCheck {
    private static final Fault FAULT = Fault.of(13, "hung-up-at-greeting", Rung.NETWORK, Mover.MAIL_PROVIDER, "N-15")
            .about("server", "port").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed()
                .filter(failed -> failed.stage() == Stage.GREET || failed.stage() == Stage.SECURE)
                .filter(failed -> isWordless(failed.failure())).map(_ -> OneDoor.verdict(FAULT, report)
                        .likely(OneDoor.seen("fault-network.evidence.hung-up", report))
                        .mendedBy(c.betterOnSameHost(report)));
    }

    private static boolean isWordless(Failure failure) {
        return failure instanceof Failure.Dropped
                || (failure instanceof Failure.Refusal(var reply) && reply.text().isBlank());
    }
}

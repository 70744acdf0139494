package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The provider lets nobody in from this network or country. */
public final class NotFromHere implements FaultCheck {
    private static final Fault FAULT = Fault.of("not-from-here", Rung.LOGIN, Mover.YOU, "A-21", "J-10");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.upToLogin(report, Meaning.NOT_FROM_HERE)
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).likely(no.words()));
    }
}

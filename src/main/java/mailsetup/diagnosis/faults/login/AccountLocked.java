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

/** Too many wrong tries. */
public final class AccountLocked implements FaultCheck {
    private static final Fault FAULT = Fault.of("account-locked", Rung.LOGIN, Mover.WAIT, "A-10");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.upToLogin(report, Meaning.LOCKED)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).proven(no.words()));
    }
}

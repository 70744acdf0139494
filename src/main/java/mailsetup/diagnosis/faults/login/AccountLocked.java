package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** Too many wrong tries. */
public final class AccountLocked implements ServerCheck {
    public static final Fault FAULT = Fault.of(58, "account-locked", Rung.LOGIN, Mover.WAIT, "A-10").about("address")
            .with(Trait.HAS_QUESTION, Trait.ENDS_LOGINS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.anywhere(report, Meaning.LOCKED)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).proven(no.words()));
    }
}

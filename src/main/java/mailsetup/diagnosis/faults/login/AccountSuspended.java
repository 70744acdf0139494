package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The provider has stopped the account, or has to look at it. */
public final class AccountSuspended implements ServerCheck {
    public static final Fault FAULT = Fault.of(59, "account-suspended", Rung.LOGIN, Mover.MAIL_PROVIDER, "A-11")
            .about("address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.SUSPENDED)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).proven(no.words()));
    }
}

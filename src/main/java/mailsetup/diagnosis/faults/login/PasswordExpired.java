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

/** The password has to be changed. */
public final class PasswordExpired implements ServerCheck {
    public static final Fault FAULT = Fault.of(60, "password-expired", Rung.LOGIN, Mover.YOU, "A-12").about("address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.PASSWORD_EXPIRED)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).proven(no.words()));
    }
}

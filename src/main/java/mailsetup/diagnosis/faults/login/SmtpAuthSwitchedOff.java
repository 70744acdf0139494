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

/** An administrator has switched off sending with a login. */
public final class SmtpAuthSwitchedOff implements ServerCheck {
    public static final Fault FAULT = Fault.of(53, "smtp-auth-switched-off", Rung.LOGIN, Mover.DOMAIN_OWNER, "A-20")
            .about("address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.SMTP_AUTH_OFF)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).proven(no.words()));
    }
}

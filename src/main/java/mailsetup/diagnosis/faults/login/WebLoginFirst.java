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

/** The provider wants the person to sign in on the web once. */
public final class WebLoginFirst implements ServerCheck {
    public static final Fault FAULT = Fault.of(52, "web-login-first", Rung.LOGIN, Mover.YOU, "A-07").about("address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.WEB_LOGIN_FIRST)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).proven(no.words()));
    }
}

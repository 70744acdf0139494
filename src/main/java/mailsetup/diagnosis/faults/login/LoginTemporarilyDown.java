package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ProbeReport;

/** The server cannot judge the password at the moment. */
public final class LoginTemporarilyDown implements ServerCheck {
    public static final Fault FAULT = Fault.of(61, "login-temporarily-down", Rung.LOGIN, Mover.WAIT, "A-13")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report).filter(Refused::passes)
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).proven(no.words()));
    }
}

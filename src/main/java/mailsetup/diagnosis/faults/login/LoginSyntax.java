package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** The server could not read the login command; nobody looked at the password. */
public final class LoginSyntax implements ServerCheck {
    public static final Fault FAULT = Fault.of(66, "login-syntax", Rung.LOGIN, Mover.YOU, "A-26").about("server")
            .with(Trait.BY_FORM);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report).filter(Refused::isSyntax)
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).proven(no.words()));
    }
}

package mailsetup.diagnosis.faults.login;

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

/** The server knows no way to take a token. */
public final class TokenNotOffered implements ServerCheck {
    public static final Fault FAULT = Fault.of(150, "token-not-offered", Rung.LOGIN, Mover.MAIL_PROVIDER, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Logins.notOffered(report).filter(missing -> missing.need() == Failure.Need.TOKEN_LOGIN)
                .map(missing -> FAULT.on(report.settings(), Logins.host(report)).proven(Logins.offer(missing)));
    }
}

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

/** The server offers ways to log in, but none with a plain password inside the encrypted connection. */
public final class NoCommonMechanism implements ServerCheck {
    private static final Fault FAULT = Fault.of(56, "no-common-mechanism", Rung.LOGIN, Mover.MAIL_PROVIDER, "A-14")
            .about("server").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Logins.notOffered(report).filter(missing -> missing.need() == Failure.Need.PASSWORD_LOGIN)
                .filter(missing -> !OauthOnly.hasOauth(missing))
                .map(missing -> FAULT.on(report.settings(), Logins.host(report)).proven(Logins.offer(missing)));
    }
}

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

/** The mail server could not ask the sign-in server, or not read the name in its answer: both look alike. */
public final class TokenNotChecked implements ServerCheck {
    public static final Fault FAULT = Fault.of(148, "token-not-checked", Rung.LOGIN, Mover.MAIL_PROVIDER, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.of(report).flatMap(no -> no.hindered(c).map(told -> FAULT
                .on(report.settings(), Logins.host(report)).likely(told.words(), no.words())));
    }
}

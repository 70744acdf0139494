package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** This way of logging in has no encoding for letters outside ASCII. */
public final class PasswordNotSendable implements ServerCheck {
    private static final Fault FAULT = Fault.of(57, "password-not-sendable", Rung.LOGIN, Mover.YOU, "I-14")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Logins.notOffered(report).filter(missing -> missing.need() == Failure.Need.UNICODE_LOGIN)
                .map(missing -> FAULT.on(report.settings(), Logins.host(report)).proven(Logins.offer(missing)));
    }
}

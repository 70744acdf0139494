package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.ProbeReport;

/** Receiving takes the user name and password that sending refuses. */
public final class SeparateSmtpLogin implements FaultCheck {
    private static final Fault FAULT = Fault.of("separate-smtp-login", Rung.LOGIN, Mover.YOU, "A-19");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.bare(report).filter(_ -> report.settings().protocol() == Protocol.SMTP)
                .flatMap(no -> Logins.elsewhere(c, report)
                        .map(works -> FAULT.on(report.settings(), Logins.host(report), Logins.user(report))
                                .likely(no.words(), Logins.letIn(works))));
    }
}

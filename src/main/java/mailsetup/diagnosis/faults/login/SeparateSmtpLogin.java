package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** Receiving takes the user name and password that sending refuses. */
public final class SeparateSmtpLogin implements ServerCheck {
    private static final Fault FAULT = Fault.of(67, "separate-smtp-login", Rung.LOGIN, Mover.YOU, "A-19")
            .about("server", "user").with(Trait.HAS_QUESTION);

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

package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The server hung up instead of answering the login. */
public final class LoginDropped implements ServerCheck {
    private static final Fault FAULT = Fault.of(70, "login-dropped", Rung.LOGIN, Mover.YOU, "A-23")
            .about("server", "user").with(Trait.BY_FORM, Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed().filter(step -> step.stage() == Stage.AUTHENTICATE && report.loginsSent() > 0)
                .filter(step -> step.failure() instanceof Failure.Dropped)
                .map(_ -> FAULT.on(report.settings(), Logins.host(report), Logins.user(report))
                        .possible(Message.of("fault-login.evidence.dropped", Logins.host(report))));
    }
}

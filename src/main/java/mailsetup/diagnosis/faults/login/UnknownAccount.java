package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** The server says that it has no such account. */
public final class UnknownAccount implements ServerCheck {
    public static final Fault FAULT = Fault.of(65, "unknown-account", Rung.LOGIN, Mover.YOU, "A-03")
            .about("server", "user").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.NO_SUCH_USER)
                .filter(_ -> report.found(Finding.LoggedIn.class).isEmpty())
                .map(no -> FAULT.on(report.settings(), Logins.host(report), Logins.user(report)).likely(no.words()));
    }
}

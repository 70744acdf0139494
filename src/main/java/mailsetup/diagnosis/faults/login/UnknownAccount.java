package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The server says that it has no such account. */
public final class UnknownAccount implements FaultCheck {
    private static final Fault FAULT = Fault.of("unknown-account", Rung.LOGIN, Mover.YOU, "A-03");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.NO_SUCH_USER)
                .map(no -> FAULT.on(report.settings(), Logins.host(report), Logins.user(report)).likely(no.words()));
    }
}

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
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The account wants a password made for the mail program alone. */
public final class AppPasswordNeeded implements ServerCheck {
    public static final Fault FAULT = Fault.of(49, "app-password-needed", Rung.LOGIN, Mover.YOU, "A-04", "A-25")
            .about("address").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var verdict = FAULT.on(report.settings(), c.address().toString());
        var known = Refused.bare(report).filter(_ -> KnownHosts.wantAppPasswords(report));
        return Refused.atLogin(report, Meaning.APP_PASSWORD).map(no -> verdict.proven(no.words()))
                .or(() -> known.map(no -> verdict.likely(no.words(), Message.of("fault-login.evidence.known-host",
                        Logins.host(report)))));
    }
}

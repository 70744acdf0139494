package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The provider no longer takes passwords from mail programs. */
public final class BasicAuthEnded implements ServerCheck {
    public static final Fault FAULT = Fault.of(50, "basic-auth-ended", Rung.LOGIN, Mover.YOU, "A-06").about("address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var verdict = FAULT.on(report.settings(), c.address().toString());
        var known = Refused.bare(report).filter(_ -> KnownHosts.endedPasswords(report));
        return Refused.atLogin(report, Meaning.BASIC_AUTH_ENDED).map(no -> verdict.proven(no.words()))
                .or(() -> known.map(no -> verdict.likely(no.words(), Message.of("fault-login.evidence.known-host",
                        Logins.host(report)))));
    }
}

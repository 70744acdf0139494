package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The server asks for encryption inside of it: what encrypts stands in front, and the server behind knows nothing of it. */
public final class EncryptionNotSeen implements ServerCheck {
    private static final Fault FAULT = Fault.of(141, "encryption-not-seen", Rung.LOGIN, Mover.MAIL_PROVIDER, "A-09")
            .about("server", "port");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.anywhere(report, Meaning.NEEDS_ENCRYPTION).filter(_ -> report.tls().isPresent())
                .map(no -> FAULT.on(report.settings(), Logins.host(report),
                        Integer.toString(report.settings().endpoint().port())).likely(no.words()))
                .map(found -> found.mendedBy(c.betterOnSameHost(report)));
    }
}

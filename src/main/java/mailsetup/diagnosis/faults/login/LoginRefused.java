package mailsetup.diagnosis.faults.login;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Loopback;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** User name and password were not accepted, and nobody knows why: this is never called a wrong password. */
public final class LoginRefused implements ServerCheck {
    public static final Fault FAULT = Fault.of(69, "login-refused", Rung.LOGIN, Mover.YOU, "A-01")
            .about("server", "user").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.bare(report).filter(_ -> Logins.elsewhere(c, report).isEmpty())
                .map(no -> FAULT.on(report.settings(), Logins.host(report), Logins.user(report))
                        .likely(evidence(report, no)));
    }

    /** A gateway's password is not that of the mailbox; and where tokens are taken, a password may no longer be wanted. */
    private static Message[] evidence(ProbeReport report, Refused no) {
        var ways = KnownHosts.include(report) ? List.<String>of() : Logins.tokenWays(report);
        return Stream.of(Stream.of(no.words()),
                Loopback.is(report)
                        ? Stream.of(Message.of("fault-login.evidence.gateway"))
                        : Stream.<Message>of(),
                ways.isEmpty()
                        ? Stream.<Message>of()
                        : Stream.of(Message.of("fault-login.evidence.sign-in-beside",
                                Words.said(String.join(", ", ways)))))
                .flatMap(more -> more).toArray(Message[]::new);
    }
}

package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Security;
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

/** The server takes no password before the connection is encrypted. */
public final class LoginNeedsEncryption implements ServerCheck {
    public static final Fault FAULT = Fault.of(55, "login-needs-encryption", Rung.LOGIN, Mover.YOU, "A-09")
            .about("server", "port").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var verdict = FAULT.on(report.settings(), Logins.host(report),
                Integer.toString(report.settings().endpoint().port()));
        var said = Refused.anywhere(report, Meaning.NEEDS_ENCRYPTION).filter(_ -> report.tls().isEmpty())
                .map(Refused::words);
        return said.or(() -> loginDisabled(report)).map(verdict::proven)
                .map(found -> c.betterOnSameHost(report).map(found::mendedBy).orElse(found));
    }

    /** LOGINDISABLED (RFC 9051 section 6.2.3) means this only while nothing is encrypted. */
    private static Optional<Message> loginDisabled(ProbeReport report) {
        boolean noLogin = !report.works() && report.found(Finding.LoggedIn.class).isEmpty();
        return report.settings().endpoint().security() == Security.PLAIN && noLogin
                && Logins.capabilities(report).contains("LOGINDISABLED")
                        ? Optional.of(Message.of("fault-login.evidence.login-disabled"))
                        : Optional.empty();
    }
}

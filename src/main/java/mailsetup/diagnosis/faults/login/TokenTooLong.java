package mailsetup.diagnosis.faults.login;

import java.util.Optional;
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

/** The token is longer than the server takes. Dovecot says so by SMTP alone, and hangs up by IMAP and POP. */
public final class TokenTooLong implements ServerCheck {
    public static final Fault FAULT = Fault.of(151, "token-too-long", Rung.LOGIN, Mover.DOMAIN_OWNER, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var verdict = FAULT.on(report.settings(), Logins.host(report));
        return TokenNo.of(report).filter(TokenNo::tooLong).map(no -> verdict.proven(no.words()))
                .or(() -> hungUp(report)
                        ? c.reports().stream().flatMap(other -> TokenNo.of(other).stream()).filter(TokenNo::tooLong)
                                .findFirst().map(other -> verdict.likely(other.words()))
                        : Optional.empty());
    }

    private static boolean hungUp(ProbeReport report) {
        return report.failed().filter(step -> step.stage() == Stage.AUTHENTICATE)
                .filter(step -> step.failure() instanceof Failure.Dropped).isPresent();
    }
}

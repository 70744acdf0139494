package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TokenSign;

/** The token says that it is of the kind of RFC 9068, which some servers do not know yet. */
public final class TokenNewKind implements ServerCheck {
    public static final Fault FAULT = Fault.of(156, "token-new-kind", Rung.LOGIN, Mover.MAIL_PROVIDER, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(no -> no.isRiddle(c))
                .filter(no -> no.token().signs().contains(TokenSign.NEW_KIND))
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).possible(no.words(),
                        TokenNo.seen(TokenSign.NEW_KIND)));
    }
}

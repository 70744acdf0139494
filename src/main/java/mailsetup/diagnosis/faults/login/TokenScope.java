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
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** Less was granted than this server needs. */
public final class TokenScope implements ServerCheck {
    public static final Fault FAULT = Fault.of(144, "token-scope", Rung.LOGIN, Mover.YOU, "A-05")
            .about("server", "permission").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(TokenNo::lacks).map(no -> {
            var withheld = Words.said(String.join(", ", no.token().withheld()));
            return FAULT.on(report.settings(), Logins.host(report), withheld).likely(no.words(),
                    Message.of("fault-login.evidence.granted", Words.said(String.join(", ", no.token().granted()))));
        });
    }
}

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
import mailsetup.probe.ProbeReport;

/** A no to a token of which nothing explains it. */
public final class TokenNotAccepted implements ServerCheck {
    public static final Fault FAULT = Fault.of(149, "token-not-accepted", Rung.LOGIN, Mover.YOU, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(no -> no.isRiddle(c))
                .filter(no -> no.purpose().isEmpty())
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).possible(no.words(),
                        TokenNo.takenElsewhere(c)
                                .map(other -> Message.of("fault-login.evidence.token-taken", Logins.host(other)))
                                .orElseGet(() -> Message.of("fault-login.evidence.token-nowhere"))));
    }
}

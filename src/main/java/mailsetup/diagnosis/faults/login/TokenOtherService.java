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

/** The token says of itself that it is for something else than this server needs, as far as can be seen. */
public final class TokenOtherService implements ServerCheck {
    public static final Fault FAULT = Fault.of(146, "token-other-service", Rung.LOGIN, Mover.YOU, "A-05")
            .about("server", "permission").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(no -> no.isRiddle(c))
                .flatMap(no -> no.purpose().map(named -> FAULT.on(report.settings(), Logins.host(report), named)
                        .likely(no.words(), Message.of("fault-login.evidence.granted", named))));
    }
}

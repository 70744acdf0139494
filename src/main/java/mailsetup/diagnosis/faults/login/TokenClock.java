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

/** The sign-in server's clock is ahead: whoever looks at the token by another clock takes it for not yet valid. */
public final class TokenClock implements ServerCheck {
    public static final Fault FAULT = Fault.of(152, "token-clock", Rung.LOGIN, Mover.DOMAIN_OWNER, "A-05", "L-01")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report)
                .flatMap(no -> no.by(FAULT, "fault-login.evidence.token-made", no.ahead()));
    }
}

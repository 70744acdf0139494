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

/** The mail server finds no name in the token, and says that it cannot look now: for ever. */
public final class TokenNameless implements ServerCheck {
    public static final Fault FAULT = Fault.of(157, "token-nameless", Rung.LOGIN, Mover.DOMAIN_OWNER, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.of(report).filter(no -> no.refused().reply().temporary())
                .flatMap(no -> no.by(FAULT, TokenSign.NAMELESS));
    }
}

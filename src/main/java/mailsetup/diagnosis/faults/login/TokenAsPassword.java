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

/** A token was typed as a password, and the server takes none so. */
public final class TokenAsPassword implements ServerCheck {
    public static final Fault FAULT = Fault.of(155, "token-as-password", Rung.LOGIN, Mover.YOU, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).flatMap(no -> no.by(FAULT, TokenSign.AS_PASSWORD));
    }
}

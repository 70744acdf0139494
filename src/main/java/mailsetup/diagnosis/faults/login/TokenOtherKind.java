package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TokenSign;

/** What was given as an access token is another one of a sign-in, which opens no mailbox. */
public final class TokenOtherKind implements ServerCheck {
    public static final Fault FAULT = Fault.of(154, "token-other-kind", Rung.LOGIN, Mover.YOU, "A-05")
            .about("server").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report)
                .flatMap(no -> Stream.of(TokenSign.REFRESH, TokenSign.IDENTITY, TokenSign.CODE)
                        .flatMap(sign -> no.by(FAULT, sign).stream()).findFirst());
    }
}

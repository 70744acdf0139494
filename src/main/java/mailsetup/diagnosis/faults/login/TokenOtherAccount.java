package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** Somebody else signed in than the one whose mailbox it is, or the same person by another name. */
public final class TokenOtherAccount implements ServerCheck {
    public static final Fault FAULT = Fault.of(145, "token-other-account", Rung.LOGIN, Mover.YOU, "A-05")
            .about("account", "user").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(no -> no.ofSomebodyElse(c))
                .map(no -> FAULT.on(report.settings(), Words.said(no.token().account().orElseThrow()),
                        Logins.user(report)).likely(no.words()));
    }
}

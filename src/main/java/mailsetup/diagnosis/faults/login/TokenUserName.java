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

/** The right person signed in, and the user name is another of the names of that account. */
public final class TokenUserName implements ServerCheck {
    public static final Fault FAULT = Fault.of(158, "token-user-name", Rung.LOGIN, Mover.YOU, "A-05")
            .about("account", "user").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(no -> !no.ofSomebodyElse(c)).flatMap(TokenUserName::of);
    }

    private static Optional<Diagnosis> of(TokenNo no) {
        var user = no.report().settings().user();
        return no.token().names().stream().filter(name -> !name.equalsIgnoreCase(user)).findFirst().map(name -> {
            var verdict = FAULT.on(no.report().settings(), Words.said(name), Logins.user(no.report()));
            var names = Message.of("fault-login.evidence.token-names",
                    Words.said(String.join(", ", no.token().names())));
            return no.isOfTheUser() ? verdict.possible(no.words(), names) : verdict.likely(no.words(), names);
        });
    }
}

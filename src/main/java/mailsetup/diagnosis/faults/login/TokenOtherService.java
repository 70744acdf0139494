package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** The token says of itself that it is for something else than this server needs, as far as can be seen. */
public final class TokenOtherService implements ServerCheck {
    /** What is known of it without a case. */
    public static final Fault FAULT = Fault.of(146, "token-other-service", Rung.LOGIN, Mover.YOU, "A-05")
            .about("server", "permission");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TokenNo.unexplained(c, report).filter(no -> no.over().isEmpty() && !no.lacks() && !no.ofSomebodyElse())
                .flatMap(no -> scope(no).map(scope -> FAULT.on(report.settings(), Logins.host(report), scope)
                        .likely(no.words(), Message.of("fault-login.evidence.granted", scope))));
    }

    /** Known from a token that another program got; of our own, everything that was asked for was granted. */
    private static Optional<String> scope(TokenNo no) {
        var token = no.token();
        boolean pasted = token.asked().isEmpty() && !(token.granted().isEmpty() && token.audience().isEmpty());
        return Optional.of(Words.said(String.join(", ",
                Stream.concat(token.granted().stream(), token.audience().stream()).distinct().toList())))
                .filter(_ -> pasted);
    }
}

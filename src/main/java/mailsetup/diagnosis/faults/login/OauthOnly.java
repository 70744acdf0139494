package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** The server lets people in by the browser only. */
public final class OauthOnly implements ServerCheck {
    public static final Fault FAULT = Fault.of(51, "oauth-only", Rung.LOGIN, Mover.YOU, "A-05").about("address")
            .with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var verdict = FAULT.on(report.settings(), c.address().toString());
        return Refused.atLogin(report, Meaning.OAUTH_ONLY).map(no -> verdict.proven(no.words()))
                .or(() -> Logins.notOffered(report).filter(OauthOnly::hasOauth)
                        .map(missing -> verdict.proven(Logins.offer(missing))));
    }

    /** Shared with the neighbour: a server with other ways than this is another matter. */
    static boolean hasOauth(Failure.NotOffered missing) {
        return missing.need() == Failure.Need.PASSWORD_LOGIN && missing.offered().stream()
                .anyMatch(name -> name.equalsIgnoreCase("XOAUTH2") || name.equalsIgnoreCase("OAUTHBEARER"));
    }
}

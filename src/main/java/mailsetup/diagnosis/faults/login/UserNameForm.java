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

/** The whole address where the part before the at sign is expected, or the reverse. */
public final class UserNameForm implements ServerCheck {
    public static final Fault FAULT = Fault.of(68, "user-name-form", Rung.LOGIN, Mover.YOU, "A-02", "J-04")
            .about("user", "other-user").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.bare(report).filter(_ -> Logins.elsewhere(c, report).isEmpty() && !KnownHosts.include(report))
                .map(no -> judge(c, report, no));
    }

    /** Access providers in Japan mostly want the local part; elsewhere the whole address is usual. */
    private static Diagnosis judge(Case c, ProbeReport report, Refused no) {
        var whole = report.settings().user().equalsIgnoreCase(c.address().toString());
        boolean accessProvider = c.address().domain().ascii().matches(".*\\.(ne|or)\\.jp");
        var other = whole ? c.address().local() : c.address().toString();
        var verdict = FAULT.on(report.settings(), Logins.user(report), other);
        var evidence = new Message[]{no.words(),
                Message.of("fault-login.evidence.refusals", Logins.host(report), report.loginsSent())};
        return (whole && accessProvider ? verdict.likely(evidence) : verdict.possible(evidence))
                .mendedBy(Logins.asUser(report, other));
    }
}

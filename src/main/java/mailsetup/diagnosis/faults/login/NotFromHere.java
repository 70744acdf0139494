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
import mailsetup.probe.ProbeReport;

/** The provider lets nobody in from this network or country. */
public final class NotFromHere implements ServerCheck {
    public static final Fault FAULT = Fault.of(64, "not-from-here", Rung.LOGIN, Mover.YOU, "A-21", "J-10")
            .about("server").with(Trait.HAS_QUESTION, Trait.ENDS_LOGINS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.anywhere(report, Meaning.NOT_FROM_HERE).or(() -> Refused.atTheDoor(report))
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).likely(no.words()));
    }
}

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

/** The account exists, but not for this protocol. */
public final class ProtocolSwitchedOff implements ServerCheck {
    public static final Fault FAULT = Fault.of(54, "protocol-switched-off", Rung.LOGIN, Mover.YOU, "A-08")
            .about("protocol", "address").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var protocol = report.settings().protocol();
        var verdict = FAULT.on(report.settings(), protocol, c.address().toString());
        var other = Logins.elsewhere(c, report);
        var guess = Refused.bare(report).filter(_ -> protocol.receives())
                .flatMap(no -> other.map(works -> verdict.likely(no.words(), Logins.letIn(works))));
        return Refused.atLogin(report, Meaning.PROTOCOL_OFF).map(no -> verdict.proven(no.words())).or(() -> guess);
    }
}

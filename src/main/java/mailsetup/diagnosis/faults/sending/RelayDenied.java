package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** The server takes no mail for others. */
public final class RelayDenied implements ServerCheck {
    public static final Fault FAULT = Fault.of(79, "relay-denied", Rung.SENDING, Mover.YOU, "S-04", "S-05", "J-02")
            .about("server").with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.RELAY_DENIED)
                .filter(_ -> Refusals.of(report, Meaning.POP_BEFORE_SMTP).isEmpty())
                .map(reply -> FAULT.on(report.settings(), report.host()).likely(
                        Rejection.said(report, reply)));
    }
}

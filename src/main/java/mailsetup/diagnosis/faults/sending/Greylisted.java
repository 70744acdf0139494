package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** Strangers are asked to come again in some minutes. */
public final class Greylisted implements ServerCheck {
    public static final Fault FAULT = Fault.of(84, "greylisted", Rung.SENDING, Mover.WAIT, "S-12").about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.GREYLISTED)
                .map(reply -> FAULT.on(report.settings(), report.host()).likely(
                        Rejection.said(report, reply)));
    }
}

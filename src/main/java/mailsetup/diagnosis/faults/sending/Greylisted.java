package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** Strangers are asked to come again in some minutes. */
public final class Greylisted implements FaultCheck {
    private static final Fault FAULT = Fault.of("greylisted", Rung.SENDING, Mover.WAIT, "S-12");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.settings().endpoint().host().display();
        return Refusals.of(report, Meaning.GREYLISTED)
                .map(reply -> FAULT.on(report.settings(), host).likely(
                        Message.of("fault-sending.evidence.said", host, Words.said(reply.text()))));
    }
}

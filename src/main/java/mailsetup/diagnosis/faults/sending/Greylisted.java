package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** Strangers are asked to come again in some minutes. */
public final class Greylisted implements ServerCheck {
    /** What is known of it without a case. */
    public static final Fault FAULT = Fault.of(84, "greylisted", Rung.SENDING, Mover.WAIT, "S-12").about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.settings().endpoint().host().ascii();
        return Refusals.of(report, Meaning.GREYLISTED)
                .map(reply -> FAULT.on(report.settings(), host).likely(
                        Message.of("fault-sending.evidence.said", host, Words.said(reply.text()))));
    }
}

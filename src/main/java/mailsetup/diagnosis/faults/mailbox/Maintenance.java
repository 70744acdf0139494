package mailsetup.diagnosis.faults.mailbox;

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

/** Work is done on the server. */
public final class Maintenance implements ServerCheck {
    public static final Fault FAULT = Fault.of(73, "maintenance", Rung.MAILBOX, Mover.WAIT, "M-07").about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.of(report, Meaning.MAINTENANCE)
                .map(reply -> FAULT.on(report.settings(), host).proven(
                        Message.of("fault-mailbox.evidence.said", host, Words.said(reply.text()))));
    }
}

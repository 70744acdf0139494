package mailsetup.diagnosis.faults.mailbox;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** Another session holds the mailbox. */
public final class MailboxInUse implements ServerCheck {
    public static final Fault FAULT = Fault.of(71, "mailbox-in-use", Rung.MAILBOX, Mover.WAIT, "M-01").about("server")
            .with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.of(report, Meaning.IN_USE)
                .map(reply -> FAULT.on(report.settings(), host).proven(
                        Message.of("fault-mailbox.evidence.said", host, Words.said(reply.text()))));
    }
}

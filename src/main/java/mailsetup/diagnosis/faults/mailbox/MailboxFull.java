package mailsetup.diagnosis.faults.mailbox;

import java.util.Optional;
import mailsetup.core.ByteSize;
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
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.ProbeReport;

/** No room is left in the mailbox. The login works all the same. */
public final class MailboxFull implements ServerCheck {
    public static final Fault FAULT = Fault.of(74, "mailbox-full", Rung.MAILBOX, Mover.YOU, "M-04").about("server")
            .with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return report.found(Finding.ImapMailbox.class).map(Finding.ImapMailbox::facts).filter(MailboxFull::isFull)
                .map(facts -> Message.of("fault-mailbox.evidence.full", new ByteSize(facts.quotaUsed().orElse(0)),
                        new ByteSize(facts.quotaLimit().orElse(0))))
                .or(() -> Refusals.of(report, Meaning.OVER_QUOTA).map(
                        reply -> Message.of("fault-mailbox.evidence.said", host, Words.said(reply.text()))))
                .map(evidence -> FAULT.on(report.settings(), host).proven(evidence));
    }

    private static boolean isFull(ImapFacts facts) {
        long limit = facts.quotaLimit().orElse(0);
        return limit > 0 && facts.quotaUsed().orElse(0) >= limit;
    }
}

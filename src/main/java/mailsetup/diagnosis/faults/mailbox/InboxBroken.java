package mailsetup.diagnosis.faults.mailbox;

import java.util.Optional;
import java.util.Set;
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
import mailsetup.probe.Stage;

/** The login works, but the mailbox cannot be opened. */
public final class InboxBroken implements ServerCheck {
    private static final Fault FAULT = Fault.of(75, "inbox-broken", Rung.MAILBOX, Mover.MAIL_PROVIDER, "M-06")
            .about("server").with(Trait.BY_FORM);

    /** What other faults explain better. */
    private static final Set<Meaning> OTHER = Set.of(Meaning.IN_USE, Meaning.TOO_MANY_CONNECTIONS, Meaning.MAINTENANCE,
            Meaning.OVER_QUOTA, Meaning.OTHER_MAILBOX, Meaning.RATE_LIMIT, Meaning.UNSAFE_PROGRAM);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.at(report, Stage.INSPECT, OTHER).filter(_ -> report.settings().protocol().receives())
                .map(reply -> FAULT.on(report.settings(), host).proven(
                        Message.of("fault-mailbox.evidence.said", host, Words.said(reply.text()))));
    }
}

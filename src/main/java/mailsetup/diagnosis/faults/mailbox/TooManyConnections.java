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

/** Too many mail programs are connected at once. */
public final class TooManyConnections implements ServerCheck {
    public static final Fault FAULT = Fault.of(72, "too-many-connections", Rung.MAILBOX, Mover.YOU, "M-03", "S-22")
            .about("server").with(Trait.HAS_QUESTION, Trait.ENDS_LOGINS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.of(report, Meaning.TOO_MANY_CONNECTIONS)
                .map(reply -> FAULT.on(report.settings(), host).proven(
                        Message.of("fault-mailbox.evidence.said", host, Words.said(reply.text()))));
    }
}

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

/** The login is good, and the provider opens the mailbox to some programs only. */
public final class ProgramKeptOut implements ServerCheck {
    public static final Fault FAULT = Fault.of(142, "program-kept-out", Rung.MAILBOX, Mover.MAIL_PROVIDER, "M-06")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.of(report, Meaning.UNSAFE_PROGRAM)
                .map(no -> FAULT.on(report.settings(), host)
                        .likely(Message.of("fault-mailbox.evidence.said", host, Words.said(no.text()))));
    }
}

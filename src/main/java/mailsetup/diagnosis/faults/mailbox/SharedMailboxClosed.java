package mailsetup.diagnosis.faults.mailbox;

import java.util.List;
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
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** Somebody signed in, and opens the mailbox of another name: the server let in the one, and has not the other for him. */
public final class SharedMailboxClosed implements ServerCheck {
    public static final Fault FAULT = Fault.of(159, "shared-mailbox-closed", Rung.MAILBOX, Mover.DOMAIN_OWNER, "M-06")
            .about("account", "user").with(Trait.SIGN_IN);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.of(report, Meaning.NO_MAILBOX).flatMap(no -> other(report).map(name -> FAULT
                .on(report.settings(), Words.said(name), Words.said(report.settings().user()))
                .likely(Message.of("fault-mailbox.evidence.said", host, Words.said(no.text())))));
    }

    /** Who signed in, where that is somebody else than the user of the mailbox. */
    private static Optional<String> other(ProbeReport report) {
        var names = report.found(Finding.LoggedIn.class).map(Finding.LoggedIn::names).orElse(List.of());
        return names.stream().findFirst()
                .filter(_ -> names.stream().noneMatch(report.settings().user()::equalsIgnoreCase));
    }
}

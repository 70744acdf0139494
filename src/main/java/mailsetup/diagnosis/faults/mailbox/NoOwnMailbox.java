package mailsetup.diagnosis.faults.mailbox;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
/** The server said yes to the login and has no mailbox for it; what lies behind that, nobody can tell from outside. */
public final class NoOwnMailbox implements ServerCheck {
    public static final Fault FAULT = Fault.of(135, "no-own-mailbox", Rung.MAILBOX, Mover.YOU, "M-06").about("server",
            "user");

    @Override
    public Fault fault() {
        return FAULT;
    }

    /** POP opens the mailbox with its answer to the password. */
    private static boolean isBehindLogin(ProbeReport report) {
        return report.found(Finding.LoggedIn.class).isPresent() || report.settings().protocol() == Protocol.POP3;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.host();
        return Refusals.of(report, Meaning.NO_MAILBOX).filter(_ -> isBehindLogin(report))
                .map(no -> FAULT.on(report.settings(), host, Words.said(report.settings().user())).likely(Stream
                        .concat(Stream.of(Message.of("fault-mailbox.evidence.said", host, Words.said(no.text()))),
                                overIpv6(report, no.text()).stream())
                        .toArray(Message[]::new)));
    }

    /** Outlook answers so to the right login over IPv6, too (thunderbird-android#9635, 2025-08). */
    private static Optional<Message> overIpv6(ProbeReport report, String words) {
        return report.found(Finding.Connected.class).map(Finding.Connected::attempts)
                .filter(attempts -> attempts.getLast().ipv6() && words.contains("authenticated but not connected"))
                .map(attempts -> Message.of("fault-mailbox.evidence.over-ipv6", attempts.getLast().address()));
    }
}

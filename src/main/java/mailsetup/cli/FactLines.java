package mailsetup.cli;

import java.util.ArrayList;
import java.util.List;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.TlsFacts;

/** What is known of a server, one line each. */
final class FactLines {
    private static final int FOLDERS_SHOWN = 20;

    private final List<Message> lines = new ArrayList<>();

    private FactLines() {}

    static List<Message> of(ProbeReport report) {
        var facts = new FactLines();
        report.found(Finding.ImapMailbox.class).map(Finding.ImapMailbox::facts).ifPresent(facts::imap);
        report.found(Finding.PopMaildrop.class).map(Finding.PopMaildrop::facts).ifPresent(facts::pop);
        report.found(Finding.Submission.class).map(Finding.Submission::facts).ifPresent(facts::submission);
        report.tls().ifPresent(facts::tls);
        facts.add("cli.fact.time", report.took());
        facts.add("cli.fact.logins", report.loginsSent());
        return facts.lines;
    }

    private void imap(ImapFacts imap) {
        add("cli.fact.messages", imap.messages());
        imap.unseen().ifPresent(unseen -> add("cli.fact.unseen", unseen));
        imap.bytes().ifPresent(bytes -> add("cli.fact.size", new ByteSize(bytes)));
        add("cli.fact.folders", imap.folders().size(),
                imap.folders().stream().limit(FOLDERS_SHOWN).toList());
        imap.quotaLimit().ifPresent(limit -> imap.quotaUsed()
                .ifPresent(used -> add("cli.fact.quota", new ByteSize(used), new ByteSize(limit))));
        add(imap.idle() ? "cli.fact.idle" : "cli.fact.no-idle");
    }

    private void pop(PopFacts pop) {
        add("cli.fact.messages", pop.messages());
        add("cli.fact.size", new ByteSize(pop.bytes()));
        add(pop.uidl() ? "cli.fact.uidl" : "cli.fact.no-uidl");
        if (!pop.expire().isEmpty()) {
            add("cli.fact.expire", pop.expire());
        }
    }

    private void submission(SubmissionFacts submission) {
        submission.maxMessageBytes().ifPresent(bytes -> add("cli.fact.largest", new ByteSize(bytes)));
        submission.envelope()
                .forEach(reply -> add("cli.fact.envelope", ProbeTexts.words(reply)));
    }

    private void tls(TlsFacts tls) {
        add("cli.fact.tls", tls.version(), tls.cipher());
        tls.chain().stream().findFirst()
                .ifPresent(own -> add("cli.fact.certificate", own.notAfter(), own.issuer()));
    }

    private void add(String key, Object... args) {
        lines.add(Message.of(key, args));
    }
}

package mailsetup.report;

import static mailsetup.report.Node.each;
import static mailsetup.report.Node.line;
import static mailsetup.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.TlsFacts;

/** What is known of a server and the mailbox behind it, flat. What is not known has no key. */
final class FactsJson {
    private final ObjectNode facts = Node.object();

    private FactsJson() {}

    static ObjectNode of(ProbeReport report) {
        var json = new FactsJson();
        report.tls().ifPresent(json::tls);
        report.found(Finding.Capabilities.class)
                .ifPresent(found -> json.facts.set("capabilities", lines(found.names())));
        // After the login a server can do more, so these come last and win.
        report.found(Finding.ImapMailbox.class).map(Finding.ImapMailbox::facts).ifPresent(json::imap);
        report.found(Finding.PopMaildrop.class).map(Finding.PopMaildrop::facts).ifPresent(json::pop);
        report.found(Finding.Submission.class).map(Finding.Submission::facts).ifPresent(json::submission);
        return json.facts;
    }

    private void tls(TlsFacts tls) {
        facts.put("tlsVersion", line(tls.version()));
        tls.chain().stream().findFirst().ifPresent(own -> facts.put("certificateEnds", own.notAfter().toString()));
    }

    private void imap(ImapFacts imap) {
        facts.put("messages", imap.messages());
        known("unseen", imap.unseen());
        known("bytes", imap.bytes());
        facts.set("folders", lines(imap.folders()));
        known("quotaUsed", imap.quotaUsed());
        known("quotaLimit", imap.quotaLimit());
        facts.put("idle", imap.idle());
        facts.set("capabilities", lines(imap.capabilities()));
    }

    private void pop(PopFacts pop) {
        facts.put("messages", pop.messages()).put("bytes", pop.bytes()).put("uidl", pop.uidl());
        if (!pop.expire().isEmpty()) {
            facts.put("expire", line(pop.expire()));
        }
        facts.set("capabilities", lines(pop.capabilities()));
    }

    private void submission(SubmissionFacts submission) {
        known("maxMessageBytes", submission.maxMessageBytes());
        facts.set("envelope", each(submission.envelope(), WireJson::reply));
        facts.set("capabilities", lines(submission.extensions()));
    }

    private void known(String key, OptionalLong value) {
        value.ifPresent(number -> facts.put(key, number));
    }
}

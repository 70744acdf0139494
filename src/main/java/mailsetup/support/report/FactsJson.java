package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.known;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;
import static mailsetup.support.report.Node.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.comparison.Readiness;
import mailsetup.probe.Finding;
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
        report.found(Finding.ImapMailbox.class).map(Finding.ImapMailbox::facts)
                .ifPresent(imap -> MailboxJson.imap(json.facts, imap));
        report.found(Finding.PopMaildrop.class).map(Finding.PopMaildrop::facts)
                .ifPresent(pop -> MailboxJson.pop(json.facts, pop));
        report.found(Finding.Submission.class).map(Finding.Submission::facts).ifPresent(json::submission);
        report.found(Finding.LoggedIn.class).ifPresent(found -> words(json.facts, "mechanism", found.mechanism()));
        Readiness.of(report).ifPresent(ready -> json.facts.put("readyMs", ready.toMillis()));
        return json.facts;
    }

    private void tls(TlsFacts tls) {
        facts.put("tlsVersion", line(tls.version()));
        tls.chain().stream().findFirst().ifPresent(own -> facts.put("certificateEnds", own.notAfter().toString()));
    }

    private void submission(SubmissionFacts submission) {
        known(facts, "maxMessageBytes", submission.maxMessageBytes());
        facts.set("envelope", each(submission.envelope(), WireJson::reply));
        facts.set("capabilities", lines(submission.extensions()));
    }
}

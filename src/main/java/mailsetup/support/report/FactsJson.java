package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;
import mailsetup.comparison.Growth;
import mailsetup.comparison.Readiness;
import mailsetup.core.Keyword;
import mailsetup.probe.Finding;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopDetails;
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
        report.found(Finding.LoggedIn.class).ifPresent(found -> json.words("mechanism", found.mechanism()));
        Readiness.of(report).ifPresent(ready -> json.facts.put("readyMs", ready.toMillis()));
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
        known("percentUsed", Growth.percentUsed(imap));
        known("bytesPerMonth", Growth.perMonth(imap));
        known("monthsUntilFull", Growth.monthsUntilFull(imap));
        known("elsewhere", imap.outside().own());
        details(imap.details());
    }

    private void details(ImapDetails details) {
        facts.set("folderDetails", each(details.folders(), FactsJson::folder));
        known("largest", details.largest());
        details.sample().ifPresent(some -> facts.put("looked", some.looked())
                .put("oldest", some.oldest().toString()).put("newest", some.newest().toString()));
        details.sample().ifPresent(some -> known("tenLargest", some.tenLargest()));
        known("uidValidity", details.uidValidity());
        known("appendLimit", details.appendLimit());
        facts.set("flags", lines(details.flags()));
        facts.put("bytesEstimated", details.estimated());
        details.latency().ifPresent(took -> facts.put("latencyMs", took.toMillis()));
        details.line().ifPresent(line -> facts.put("slowestBytesPerSecond", line.slowest())
                .put("fastestBytesPerSecond", line.fastest()));
        words("product", details.product());
        facts.set("gaps", each(details.gaps(), FactsJson::gap));
    }

    private static ObjectNode folder(FolderFacts folder) {
        var json = Node.object().put("name", line(folder.name())).put("use", line(folder.use()));
        folder.messages().ifPresent(count -> json.put("messages", count));
        folder.sharing().ifPresent(sharing -> json.put("sharing", Keyword.of(sharing)));
        return json;
    }

    private static ObjectNode gap(Gap gap) {
        return Node.object().put("fact", Keyword.of(gap.fact())).put("why", Keyword.of(gap.why()));
    }

    private void pop(PopFacts pop) {
        facts.put("messages", pop.messages()).put("bytes", pop.bytes()).put("uidl", pop.uidl());
        words("expire", pop.expire());
        facts.set("capabilities", lines(pop.capabilities()));
        facts.put("leavesMail", pop.leavesMail()).put("top", pop.offered("TOP").isPresent());
        words("product", pop.offered("IMPLEMENTATION").orElse(""));
        details(pop.details());
    }

    private void details(PopDetails details) {
        known("largest", details.largest());
        facts.put("looked", details.looked());
        words("firstUid", details.firstUid());
        details.latency().ifPresent(took -> facts.put("latencyMs", took.toMillis()));
        facts.set("gaps", each(details.gaps(), FactsJson::gap));
    }

    private void submission(SubmissionFacts submission) {
        known("maxMessageBytes", submission.maxMessageBytes());
        facts.set("envelope", each(submission.envelope(), WireJson::reply));
        facts.set("capabilities", lines(submission.extensions()));
    }

    private void words(String key, String text) {
        if (!text.isEmpty()) {
            facts.put(key, line(text));
        }
    }

    private void known(String key, OptionalLong value) {
        value.ifPresent(number -> facts.put(key, number));
    }
}

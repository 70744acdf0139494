package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.known;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;
import static mailsetup.support.report.Node.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.comparison.Growth;
import mailsetup.core.Keyword;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopDetails;
import mailsetup.probe.PopFacts;

/** What is known of a mailbox, put among the facts of its server. */
final class MailboxJson {
    private MailboxJson() {}

    static void imap(ObjectNode facts, ImapFacts imap) {
        facts.put("messages", imap.messages());
        known(facts, "unseen", imap.unseen());
        known(facts, "bytes", imap.bytes());
        facts.set("folders", lines(imap.folders()));
        known(facts, "quotaUsed", imap.quotaUsed());
        known(facts, "quotaLimit", imap.quotaLimit());
        facts.put("idle", imap.idle());
        facts.set("capabilities", lines(imap.capabilities()));
        known(facts, "percentUsed", Growth.percentUsed(imap));
        known(facts, "bytesPerMonth", Growth.perMonth(imap));
        known(facts, "monthsUntilFull", Growth.monthsUntilFull(imap));
        known(facts, "elsewhere", imap.outside().own());
        details(facts, imap.details());
    }

    private static void details(ObjectNode facts, ImapDetails details) {
        facts.set("folderDetails", each(details.folders(), MailboxJson::folder));
        known(facts, "largest", details.largest());
        details.sample().ifPresent(some -> facts.put("looked", some.looked())
                .put("oldest", some.oldest().toString()).put("newest", some.newest().toString()));
        details.sample().ifPresent(some -> known(facts, "tenLargest", some.tenLargest()));
        known(facts, "uidValidity", details.uidValidity());
        known(facts, "appendLimit", details.appendLimit());
        facts.set("flags", lines(details.flags()));
        facts.put("bytesEstimated", details.estimated());
        details.latency().ifPresent(took -> facts.put("latencyMs", took.toMillis()));
        details.line().ifPresent(line -> facts.put("slowestBytesPerSecond", line.slowest())
                .put("fastestBytesPerSecond", line.fastest()));
        words(facts, "product", details.product());
        facts.set("gaps", each(details.gaps(), MailboxJson::gap));
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

    static void pop(ObjectNode facts, PopFacts pop) {
        facts.put("messages", pop.messages()).put("bytes", pop.bytes()).put("uidl", pop.uidl());
        words(facts, "expire", pop.expire());
        facts.set("capabilities", lines(pop.capabilities()));
        facts.put("leavesMail", pop.leavesMail()).put("top", pop.offered("TOP").isPresent());
        words(facts, "product", pop.offered("IMPLEMENTATION").orElse(""));
        details(facts, pop.details());
    }

    private static void details(ObjectNode facts, PopDetails details) {
        known(facts, "largest", details.largest());
        facts.put("looked", details.looked());
        words(facts, "firstUid", details.firstUid());
        details.latency().ifPresent(took -> facts.put("latencyMs", took.toMillis()));
        facts.set("gaps", each(details.gaps(), MailboxJson::gap));
    }
}

package mailsetup.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TlsFacts;

/**
 * What the test showed of this mailbox, as the comparison words it.
 *
 * @param imap the report of a server that works; empty otherwise
 * @param pop the same for POP
 */
record Measured(Optional<ProbeReport> imap, Optional<ProbeReport> pop) {
    static Measured by(List<ProbeReport> reports) {
        return new Measured(working(reports, Protocol.IMAP), working(reports, Protocol.POP3));
    }

    private static Optional<ProbeReport> working(List<ProbeReport> reports, Protocol protocol) {
        return reports.stream().filter(report -> report.settings().protocol() == protocol).filter(ProbeReport::works)
                .findFirst();
    }

    Optional<Message> nothing() {
        return Optional.empty();
    }

    Optional<Message> imapMessages() {
        return imapFacts().map(facts -> value("comparison.measured.messages", facts.messages()));
    }

    Optional<Message> popMessages() {
        return popFacts().map(facts -> value("comparison.measured.messages", facts.messages()));
    }

    Optional<Message> imapSize() {
        return imapFacts().flatMap(facts -> size("comparison.measured.size-on-server", facts.bytes()));
    }

    Optional<Message> popSize() {
        return popFacts().flatMap(facts -> size("comparison.measured.size-to-fetch", OptionalLong.of(facts.bytes())));
    }

    Optional<Message> folders() {
        return imapFacts().map(facts -> value("comparison.measured.folders", facts.folders().size()));
    }

    /** POP knows the inbox and nothing else (RFC 1939 section 3). */
    Optional<Message> foldersPopNeverShows() {
        return imapFacts().map(facts -> facts.folders().size() - 1).filter(others -> others > 0)
                .map(others -> value("comparison.measured.folders-hidden", others));
    }

    Optional<Message> idle() {
        return imapFacts()
                .map(facts -> value(facts.idle() ? "comparison.measured.idle" : "comparison.measured.no-idle"));
    }

    Optional<Message> uidl() {
        return popFacts()
                .map(facts -> value(facts.uidl() ? "comparison.measured.uidl" : "comparison.measured.no-uidl"));
    }

    Optional<Message> quota() {
        return imapFacts().filter(facts -> facts.quotaLimit().orElse(0) > 0).flatMap(Measured::quota);
    }

    /** The days for which a server keeps mail that was fetched (RFC 2449 section 6.7). */
    Optional<Message> expiry() {
        return popFacts().map(PopFacts::expire).flatMap(expire -> {
            if (expire.equalsIgnoreCase("NEVER")) {
                return Optional.of(value("comparison.measured.expire-never"));
            }
            return expire.matches("\\d{1,5}")
                    ? Optional.of(value("comparison.measured.expire", Integer.valueOf(expire)))
                    : Optional.empty();
        });
    }

    Optional<Message> imapTls() {
        return imap.flatMap(Measured::tls);
    }

    Optional<Message> popTls() {
        return pop.flatMap(Measured::tls);
    }

    Optional<Message> imapTime() {
        return imap.map(report -> value("comparison.measured.time", report.took()));
    }

    Optional<Message> popTime() {
        return pop.map(report -> value("comparison.measured.time", report.took()));
    }

    Optional<ImapFacts> imapFacts() {
        return imap.flatMap(report -> report.found(Finding.ImapMailbox.class)).map(Finding.ImapMailbox::facts);
    }

    Optional<PopFacts> popFacts() {
        return pop.flatMap(report -> report.found(Finding.PopMaildrop.class)).map(Finding.PopMaildrop::facts);
    }

    private static Optional<Message> quota(ImapFacts facts) {
        var limit = facts.quotaLimit().orElseThrow();
        return facts.quotaUsed().stream().boxed().findFirst()
                .map(used -> value("comparison.measured.quota", new ByteSize(used),
                        new ByteSize(limit), Math.round(100.0 * used / limit)));
    }

    private static Optional<Message> tls(ProbeReport report) {
        return report.tls().map(Measured::tls).or(() -> Optional.of(value("comparison.measured.not-encrypted")));
    }

    private static Message tls(TlsFacts tls) {
        return tls.chain().stream().findFirst()
                .map(own -> value("comparison.measured.tls", tls.version(), own.notAfter()))
                .orElseGet(() -> value("comparison.measured.tls-only", tls.version()));
    }

    private static Optional<Message> size(String key, OptionalLong bytes) {
        return bytes.stream().boxed().findFirst().map(size -> value(key, new ByteSize(size)));
    }

    private static Message value(String key, Object... args) {
        return Message.of(key, args);
    }
}

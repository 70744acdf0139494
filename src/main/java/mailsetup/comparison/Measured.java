package mailsetup.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.Gap;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.LineRate;
import mailsetup.probe.MailSample;
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

    Optional<Message> sameMailbox() {
        return imapFacts().flatMap(seen -> popFacts().map(other -> switch (SameMailbox.of(seen, other)) {
            case YES -> value("comparison.measured.same", seen.messages());
            case NO -> value("comparison.measured.not-same", seen.messages(), other.messages());
            case MORE -> value("comparison.measured.more", seen.messages(), other.messages());
            case UNSURE -> value("comparison.measured.unsure", seen.messages(), other.messages());
        }));
    }

    /** Mail in folders that POP cannot see, where they were counted. */
    Optional<Message> elsewhere() {
        return elsewhere("comparison.measured.elsewhere", "comparison.measured.elsewhere-at-least");
    }

    Optional<Message> elsewhereHidden() {
        return elsewhere("comparison.measured.elsewhere-hidden", "comparison.measured.elsewhere-hidden-at-least");
    }

    private Optional<Message> elsewhere(String all, String some) {
        return imapFacts().flatMap(facts -> boxed(facts.outside().own()).map(count -> value(
                facts.details().lacks(Gap.Fact.ELSEWHERE, Gap.Why.SAMPLED) ? some : all, count)));
    }

    Optional<Message> marks() {
        return imapFacts().filter(facts -> !facts.details().flags().isEmpty())
                .map(facts -> boxed(facts.unseen()).map(unseen -> value("comparison.measured.marks-unread", unseen))
                        .orElseGet(() -> value("comparison.measured.marks")));
    }

    Optional<Message> imapLargest() {
        return imapFacts().map(ImapFacts::details).flatMap(details -> boxed(details.largest()).map(bytes -> value(
                details.lacks(Gap.Fact.LARGEST, Gap.Why.SAMPLED)
                        ? "comparison.measured.largest-seen"
                        : "comparison.measured.largest",
                new ByteSize(bytes), details.sample().map(MailSample::looked).orElse(0L))));
    }

    Optional<Message> popLargest() {
        return popFacts().flatMap(facts -> boxed(facts.details().largest()).map(bytes -> value(
                facts.details().looked() < facts.messages()
                        ? "comparison.measured.largest-seen"
                        : "comparison.measured.largest",
                new ByteSize(bytes), facts.details().looked())));
    }

    Optional<Message> fullIn() {
        return imapFacts().flatMap(facts -> boxed(Growth.monthsUntilFull(facts)))
                .map(months -> value("comparison.measured.full-in", months));
    }

    Optional<Message> dates() {
        return imapFacts().flatMap(facts -> facts.details().sample()).map(some -> value(
                some.whole() ? "comparison.measured.dates" : "comparison.measured.dates-seen", some.oldest(),
                some.newest(), some.looked()));
    }

    /** TOP shows the beginning of a message (RFC 1939 section 7). */
    Optional<Message> top() {
        return popFacts().map(facts -> value(facts.offered("TOP").isPresent()
                ? "comparison.measured.top"
                : "comparison.measured.no-top"));
    }

    /** SEARCH is in every IMAP; SORT and THREAD are RFC 5256. */
    Optional<Message> search() {
        return imapFacts().map(facts -> value(facts.offers("SORT")
                ? "comparison.measured.sort"
                : "comparison.measured.search"));
    }

    Optional<Message> appendLimit() {
        return imapFacts().flatMap(facts -> size("comparison.measured.append-limit", facts.details().appendLimit()));
    }

    /** Seconds that must lie between two logins (RFC 2449 section 6.5). */
    Optional<Message> loginDelay() {
        return popFacts().flatMap(facts -> facts.offered("LOGIN-DELAY")).map(rest -> rest.split(" ", 2)[0])
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> value("comparison.measured.login-delay", Integer.valueOf(seconds)));
    }

    Optional<Message> imapLogin() {
        return imap.flatMap(Measured::login);
    }

    Optional<Message> popLogin() {
        return pop.flatMap(Measured::login);
    }

    private static Optional<Message> login(ProbeReport report) {
        return report.found(Finding.LoggedIn.class)
                .map(found -> value("comparison.measured.login", found.mechanism()));
    }

    Optional<Message> imapLatency() {
        return imapFacts().flatMap(facts -> facts.details().latency())
                .map(took -> value("comparison.measured.latency", took));
    }

    Optional<Message> popLatency() {
        return popFacts().flatMap(facts -> facts.details().latency())
                .map(took -> value("comparison.measured.latency", took));
    }

    Optional<Message> imapProduct() {
        return imapFacts().map(facts -> facts.details().product()).filter(name -> !name.isEmpty())
                .map(name -> value("comparison.measured.product", name));
    }

    Optional<Message> popProduct() {
        return popFacts().flatMap(facts -> facts.offered("IMPLEMENTATION")).filter(name -> !name.isEmpty())
                .map(name -> value("comparison.measured.product", name));
    }

    Optional<Message> imapSize() {
        return imapFacts().flatMap(facts -> size(facts.details().estimated()
                ? "comparison.measured.size-estimated"
                : "comparison.measured.size-on-server", facts.bytes()));
    }

    Optional<Message> popSize() {
        return popFacts().map(facts -> line().map(line -> value("comparison.measured.size-and-time",
                new ByteSize(facts.bytes()), Roughly.between(line.atBest(facts.bytes()), line.atWorst(facts.bytes()))))
                .orElseGet(() -> value("comparison.measured.size-to-fetch", new ByteSize(facts.bytes()))));
    }

    /** Of the same line: POP itself fetches nothing to measure it by. */
    private Optional<LineRate> line() {
        return imapFacts().flatMap(facts -> facts.details().line());
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
        return imap.map(Measured::time);
    }

    Optional<Message> popTime() {
        return pop.map(Measured::time);
    }

    private static Message time(ProbeReport report) {
        return Readiness.of(report).map(ready -> value("comparison.measured.ready", ready))
                .orElseGet(() -> value("comparison.measured.time", report.took()));
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

    private static Optional<Long> boxed(OptionalLong value) {
        return value.stream().boxed().findFirst();
    }

    private static Message value(String key, Object... args) {
        return Message.of(key, args);
    }
}

package mailsetup.comparison.advice;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.LineRate;
import mailsetup.probe.MailSample;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;

/** A mailbox and its owner, made of sentences. Each sentence changes it and returns it. */
final class Mailbox {
    private static final long LIMIT = 10_000_000;
    static final long GB = 1L << 30;
    private static final YearMonth NOW = YearMonth.of(2026, 12);
    private static final Instant NEWEST = Instant.parse("2026-06-01T00:00:00Z");

    private final List<FolderFacts> folders = new ArrayList<>(
            List.of(new FolderFacts("INBOX", "", OptionalLong.empty())));
    private long messages = 12;
    private long inbox = 4_404_019;
    private OptionalLong used = OptionalLong.of(4_404_019);
    private OptionalLong limit = OptionalLong.of(LIMIT);
    private long largest = 2_000_000;
    private Optional<LineRate> line = Optional.empty();
    private boolean idle = true;
    private boolean uidl = true;
    private String expire = "";
    private List<String> popCapabilities = List.of("UIDL");
    private int days = 3000;
    private Optional<PopFacts> otherPop = Optional.empty();
    private Reports imap = Reports.imap();
    private Reports pop = Reports.pop();
    private boolean imapTested = true;
    private boolean popTested = true;
    private boolean imapSeen = true;
    private boolean popSeen = true;
    private Usage usage = Usage.unknown();

    private Mailbox() {}

    /** 12 messages, 44 % of the server used over eight years, push, UIDL; nothing outside the inbox, nothing said. */
    static Mailbox quiet() {
        return new Mailbox();
    }

    Mailbox holding(int count) {
        messages = count;
        return this;
    }

    Mailbox elsewhere(String name, String use, int count) {
        folders.add(new FolderFacts(name, use, OptionalLong.of(count)));
        return this;
    }

    /** A folder of somebody else, or of everybody. */
    Mailbox shared(String name, FolderFacts.Sharing sharing, int count) {
        folders.add(new FolderFacts(name, "", OptionalLong.of(count), Optional.of(sharing)));
        return this;
    }

    /** An inbox of that size on a server with that much room, of which all other mail takes the rest up to used. */
    Mailbox sized(long bytes, long usedBytes, long room) {
        inbox = bytes;
        used = OptionalLong.of(usedBytes);
        limit = OptionalLong.of(room);
        return this;
    }

    Mailbox largest(long bytes) {
        largest = bytes;
        return this;
    }

    Mailbox line(long slowest, long fastest) {
        line = Optional.of(new LineRate(slowest, fastest));
        return this;
    }

    Mailbox popOffering(String... all) {
        popCapabilities = List.of(all);
        return this;
    }

    /** That part of the server, all of it by the inbox. */
    Mailbox used(int percent) {
        used = OptionalLong.of(LIMIT / 100 * percent);
        return inbox(percent);
    }

    Mailbox inbox(int percent) {
        inbox = LIMIT / 100 * percent;
        return this;
    }

    Mailbox growingFor(int howManyDays) {
        days = howManyDays;
        return this;
    }

    Mailbox withoutIdle() {
        idle = false;
        return this;
    }

    Mailbox withoutQuota() {
        used = OptionalLong.empty();
        limit = OptionalLong.empty();
        return this;
    }

    Mailbox withoutUidl() {
        uidl = false;
        return this;
    }

    Mailbox expiring(String value) {
        expire = value;
        return this;
    }

    Mailbox popHolding(int count, long bytes) {
        otherPop = Optional.of(new PopFacts(count, bytes, true, "", List.of("UIDL")));
        return this;
    }

    Mailbox imapNotThere() {
        imap = imap.failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
        imapSeen = false;
        return this;
    }

    Mailbox popNotThere() {
        pop = pop.failed(Stage.RESOLVE, new Failure.NameNotFound("pop.example.jp"));
        popSeen = false;
        return this;
    }

    Mailbox imapRefused() {
        imap = imap.failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no"));
        imapSeen = false;
        return this;
    }

    Mailbox popRefused() {
        pop = pop.failed(Stage.AUTHENTICATE, Reports.refusal("-ERR", "no"));
        popSeen = false;
        return this;
    }

    Mailbox imapNotTested() {
        imapTested = false;
        return this;
    }

    Mailbox popNotTested() {
        popTested = false;
        return this;
    }

    Mailbox withoutLogin() {
        imap = imap.withoutLogin();
        pop = pop.withoutLogin();
        imapSeen = false;
        popSeen = false;
        return this;
    }

    Mailbox said(Question question, Answer answer) {
        usage = usage.with(question, answer);
        return this;
    }

    Mailbox keeping(int years) {
        usage = usage.keeping(years);
        return this;
    }

    /** Read on a computer with so many bytes free. */
    Mailbox onAComputerWith(long free) {
        usage = usage.withFree(OptionalLong.of(free));
        return this;
    }

    Advice advice() {
        return adviceOn(reports());
    }

    /** To this owner, where a test found out that. */
    Advice adviceOn(List<ProbeReport> found) {
        return Adviser.advise(found, usage, NOW);
    }

    List<RankedRow> rows() {
        return advice().rows();
    }

    List<ProbeReport> reports() {
        var reports = new ArrayList<ProbeReport>();
        if (imapTested) {
            reports.add((imapSeen ? imap.passed(Stage.INSPECT, new Finding.ImapMailbox(imapFacts())) : imap).report());
        }
        if (popTested) {
            reports.add((popSeen ? pop.passed(Stage.INSPECT, new Finding.PopMaildrop(popFacts())) : pop).report());
        }
        return reports;
    }

    private ImapFacts imapFacts() {
        var sample = new MailSample(12, true, inbox, largest, NEWEST.minus(Duration.ofDays(days)), NEWEST);
        var details = new ImapDetails(Optional.empty(), Optional.of(Duration.ofMillis(20)), "", folders,
                Optional.of(sample),
                OptionalLong.of(largest), OptionalLong.of(1), OptionalLong.empty(), List.of(), false, List.of(), line);
        return new ImapFacts(messages, OptionalLong.of(0), OptionalLong.of(inbox),
                folders.stream().map(FolderFacts::name).toList(), used, limit, idle, List.of("IMAP4rev1"), details);
    }

    private PopFacts popFacts() {
        return otherPop.orElseGet(() -> new PopFacts(messages, inbox, uidl, expire, popCapabilities));
    }
}

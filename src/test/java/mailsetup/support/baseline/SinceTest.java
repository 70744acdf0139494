package mailsetup.support.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.TlsFacts;
import mailsetup.support.baseline.Difference.Kind;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SinceTest {
    private static final Instant DAY = Instant.parse("2026-05-12T03:00:00Z");

    private record Row(String what, ProbeReport was, ProbeReport now, List<Kind> told) {}

    static Stream<Arguments> table() {
        return Stream.of(
                row("the same", imap(r -> r), imap(r -> r)),
                row("another server", imap(r -> r), imap(r -> r.at("imap2.example.jp")), Kind.HOST),
                row("another port", imap(r -> r), imap(r -> r.at(1993)), Kind.PORT),
                row("another network", addresses("192.0.2.1"), addresses("198.51.100.7"), Kind.ADDRESS),
                row("the next address of the same network", addresses("192.0.2.1"), addresses("192.0.77.9")),
                row("one of several addresses is new", addresses("192.0.2.1", "198.51.100.7"),
                        addresses("203.0.113.1", "198.51.100.8")),
                row("the same IPv6 network", addresses("2001:db8::1"), addresses("2001:db8:ffff::2")),
                row("another IPv6 network", addresses("2001:db8::1"), addresses("2001:db9::1"), Kind.ADDRESS),
                row("another authority", certificate("Example Trust", "RSA 2048", "aa"),
                        certificate("Other Trust", "RSA 2048", "bb"), Kind.ISSUER),
                row("another authority and another key", certificate("Example Trust", "RSA 2048", "aa"),
                        certificate("Other Trust", "EC 256", "bb"), Kind.ISSUER, Kind.KEY),
                row("renewed", certificate("Example Trust", "RSA 2048", "aa"),
                        certificate("Example Trust", "RSA 2048", "bb"), Kind.RENEWED),
                row("a login method is gone", offering("AUTH=PLAIN", "AUTH=CRAM-MD5"), offering("AUTH=PLAIN"),
                        Kind.LOGIN_METHOD),
                row("a login method is new", offering("AUTH=PLAIN"), offering("AUTH=PLAIN", "AUTH=LOGIN")),
                row("one of several methods in a line is gone", offering("AUTH PLAIN LOGIN"),
                        offering("auth plain"), Kind.LOGIN_METHOD),
                row("IDLE is gone", offering("IDLE", "UIDPLUS"), offering("UIDPLUS"), Kind.CAPABILITY),
                row("a limit is another one", offering("SIZE 1000"), offering("SIZE 2000")),
                row("nothing but odd signs", offering("=", " = "), offering("X")),
                row("the mailbox was built anew", mailbox(1), mailbox(2), Kind.MAILBOX),
                row("the same mailbox", mailbox(1), mailbox(1)),
                row("another program", greeting("* OK Dovecot ready."), greeting("* OK Courier-IMAP ready"),
                        Kind.SOFTWARE),
                row("another greeting of the same program", greeting("* OK [1] Dovecot ready."),
                        greeting("* OK [2] Dovecot (Debian) ready.")),
                row("another greeting of nobody known", greeting("* OK abc"), greeting("* OK xyz")),
                row("not reached today", offering("IDLE"), imap(
                        r -> r.failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whatChangedIsToldAndNothingElse(String what, Object row) {
        var all = (Row) row;
        assertThat(since(List.of(all.was), List.of(all.now)).differences()).as(what).extracting(Difference::kind)
                .containsExactlyElementsOf(all.told);
    }

    @Test
    void anotherWayOfEncryptionIsToldAndTheAbilitiesBeforeAndAfterItAreNotCompared() {
        var was = Reports.of(Protocol.IMAP, Security.STARTTLS)
                .passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of("STARTTLS", "IDLE"))).report();
        var now = Reports.imap().passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of("IDLE"))).report();
        assertThat(since(List.of(was), List.of(now)).differences()).extracting(Difference::kind)
                .containsExactly(Kind.MODE, Kind.PORT);
    }

    @Test
    void aCertificateThatIsRefusedTodayIsComparedToo() {
        var tls = new TlsFacts("TLSv1.3", "x", List.of(facts("Antivirus Inc.", "RSA 2048", "cc")));
        var now = imap(r -> r.failed(Stage.SECURE,
                new Failure.BadCertificate(tls, List.of(new Flaw.UnknownIssuer("Antivirus Inc.")))));
        var since = since(List.of(imap(r -> r)), List.of(now));
        assertThat(english(since)).isEqualTo("Since May 12, 2026, the certificate of the IMAP server comes from"
                + " another authority (Antivirus Inc., before: Example Trust).");
        assertThat(since.complete()).isFalse();
    }

    @Test
    void theMostTellingComesFirstAndWhatServersShareIsSaidOnce() {
        var before = List.of(Reports.imap().report(), Reports.pop().report());
        var now = before.stream().map(report -> moved(report.settings().protocol())).toList();
        assertThat(english(since(before, now)))
                .isEqualTo("Since May 12, 2026, the IMAP and POP servers moved to another"
                        + " address, and the certificate of the IMAP and POP servers comes from another authority (Other Trust,"
                        + " before: Example Trust).");
    }

    @Test
    void manyChangesAreCountedInOneSentence() {
        var was = imap(r -> r.passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of("AUTH=PLAIN", "IDLE"))));
        var now = imap(r -> r.at("new.example.jp", 1993)
                .passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of("X"))));
        var since = since(List.of(was), List.of(now));
        assertThat(english(since)).endsWith(", and 2 more things have changed.").doesNotContain("[");
        assertThat(Messages.in(Language.JA).text(since.sentence())).endsWith("ほか2点が変わりました。")
                .startsWith("2026年5月12日以降、");
        assertThat(since.details()).hasSize(4)
                .allSatisfy(line -> assertThat(Messages.in(Language.JA).text(line)).doesNotContain("["));
    }

    @Test
    void everyKindHasItsClauseInBothLanguages() {
        for (var kind : Kind.values()) {
            var since = new Since(DAY, List.of(new Difference(kind, Protocol.POP3, "tls", "starttls")), true);
            for (var language : Language.all()) {
                assertThat(Messages.in(language).text(since.sentence())).doesNotContain("[", "{");
            }
        }
    }

    @Test
    void nothingChangedIsSaidOnlyAsFarAsItWasSeen() {
        var all = Reports.allWork();
        assertThat(english(since(all, all))).isEqualTo("Nothing has changed since May 12, 2026.");
        assertThat(english(since(all, all.subList(0, 1)))).startsWith("As far as could be seen, nothing has changed");
    }

    @Test
    void onlyASuccessWithALoginIsABaseline() {
        var failed = imap(r -> r.failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")));
        assertThat(Baseline.of(Reports.allWork(), DAY)).isPresent();
        assertThat(Baseline.of(List.of(Reports.imap().withoutLogin().report()), DAY)).isEmpty();
        assertThat(Baseline.of(List.of(Reports.pop().report(), failed), DAY)).isEmpty();
        assertThat(Baseline.of(List.of(), DAY)).isEmpty();
    }

    private static Since since(List<ProbeReport> was, List<ProbeReport> now) {
        return Since.of(new Baseline(DAY, was.stream().map(KnownServer::of).toList()), now);
    }

    private static String english(Since since) {
        return Messages.in(Language.EN).text(since.sentence());
    }

    private static Arguments row(String what, ProbeReport was, ProbeReport now, Kind... told) {
        return Arguments.of(what, new Row(what, was, now, List.of(told)));
    }

    private static ProbeReport imap(UnaryOperator<Reports> change) {
        return change.apply(Reports.imap()).report();
    }

    private static ProbeReport addresses(String... addresses) {
        return imap(r -> r.passed(Stage.RESOLVE, new Finding.Addresses(List.of(addresses))));
    }

    private static ProbeReport offering(String... capabilities) {
        return imap(r -> r.passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of(capabilities))));
    }

    private static ProbeReport greeting(String text) {
        return imap(r -> r.passed(Stage.GREET, new Finding.Greeting(text)));
    }

    private static ProbeReport certificate(String authority, String key, String sha256) {
        return imap(r -> r.passed(Stage.SECURE, new Finding.Secured(
                new TlsFacts("TLSv1.3", "x", List.of(facts(authority, key, sha256))))));
    }

    private static ProbeReport moved(Protocol protocol) {
        return Reports.of(protocol, Security.TLS)
                .passed(Stage.RESOLVE, new Finding.Addresses(List.of("198.51.100.7")))
                .passed(Stage.SECURE, new Finding.Secured(
                        new TlsFacts("TLSv1.3", "x", List.of(facts("Other Trust", "RSA 2048", "bb")))))
                .report();
    }

    private static CertificateFacts facts(String authority, String key, String sha256) {
        return new CertificateFacts("CN=mail.example.jp", "CN=R1,O=" + authority + ",C=JP", List.of(),
                Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), sha256, key, "x");
    }

    private static ProbeReport mailbox(long uidValidity) {
        var none = ImapDetails.none();
        var details = new ImapDetails(none.opened(), none.latency(), "", List.of(), none.sample(), none.largest(),
                OptionalLong.of(uidValidity), none.appendLimit(), List.of(), false, List.of());
        return imap(r -> r.passed(Stage.INSPECT, new Finding.ImapMailbox(Reports.imapFacts().with(details))));
    }
}

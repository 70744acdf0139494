package mailsetup.probe.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;
import mailsetup.testkit.ScriptedDns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xbill.DNS.Rcode;

class DnsClientTest {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final ScriptedDns dns = new ScriptedDns();

    @AfterEach
    void stop() {
        dns.close();
    }

    @Test
    void addressesOfBothKindsAreRead() throws Exception {
        dns.zone("mail.example.jp. 300 A 192.0.2.1\nmail.example.jp. 60 AAAA 2001:db8::1");
        assertThat(found("mail.example.jp", RecordType.A))
                .containsExactly(new DnsRecord.Address(InetAddress.ofLiteral("192.0.2.1"), FIVE_MINUTES));
        assertThat(found("mail.example.jp", RecordType.AAAA)).containsExactly(
                new DnsRecord.Address(InetAddress.ofLiteral("2001:db8::1"), Duration.ofMinutes(1)));
    }

    @Test
    void mailHostsKeepTheirPreferenceAndTheNullMxIsSeen() {
        dns.zone("example.jp. MX 10 MX.Example.jp.\nsilent.example.jp. MX 0 .");
        assertThat(found("example.jp", RecordType.MX))
                .containsExactly(new DnsRecord.Mx(10, host("mx.example.jp"), FIVE_MINUTES));
        assertThat(found("silent.example.jp", RecordType.MX))
                .containsExactly(new DnsRecord.Mx(0, Optional.empty(), FIVE_MINUTES));
    }

    @Test
    void servicesKeepAllTheirNumbersAndTheDotIsSeen() {
        dns.zone("_imaps._tcp.example.jp. SRV 5 7 993 imap.example.jp.\n_pop3s._tcp.example.jp. SRV 0 0 0 .");
        assertThat(found("_imaps._tcp.example.jp", RecordType.SRV))
                .containsExactly(new DnsRecord.Srv(5, 7, 993, host("imap.example.jp"), FIVE_MINUTES));
        assertThat(found("_pop3s._tcp.example.jp", RecordType.SRV))
                .containsExactly(new DnsRecord.Srv(0, 0, 0, Optional.empty(), FIVE_MINUTES));
    }

    @Test
    void aTextIsPutTogetherFromItsParts() {
        dns.zone("example.jp. TXT \"v=UAAC1; a=sha256;\" \" d=abc\"");
        assertThat(found("example.jp", RecordType.TXT))
                .containsExactly(new DnsRecord.Txt("v=UAAC1; a=sha256; d=abc", FIVE_MINUTES));
    }

    @Test
    void nameServersAndAliasesAreRead() {
        dns.zone("example.jp. NS ns.example.net.\nwww.example.jp. CNAME _odd.example.net.");
        assertThat(found("example.jp", RecordType.NS))
                .containsExactly(new DnsRecord.Ns(new Hostname("ns.example.net"), FIVE_MINUTES));
        assertThat(found("www.example.jp", RecordType.CNAME))
                .containsExactly(new DnsRecord.Alias(new DnsName("_odd.example.net"), FIVE_MINUTES));
    }

    @Test
    void theWayThroughAliasesIsKept() {
        dns.zone(
                "imap.example.jp. CNAME a.example.net.\na.example.net. CNAME b.example.net.\nb.example.net. A 192.0.2.9");
        var answer = (DnsAnswer.Found) ask("imap.example.jp", RecordType.A);
        assertThat(answer.aliases()).containsExactly(new DnsName("a.example.net"), new DnsName("b.example.net"));
        assertThat(answer.records()).hasSize(1);
    }

    @Test
    void aliasesInACircleMakeNoSense() {
        dns.zone("a.example.jp. CNAME b.example.jp.\nb.example.jp. CNAME a.example.jp.");
        assertThat(ask("a.example.jp", RecordType.A)).isEqualTo(new DnsAnswer.ServerFailed("GARBLED"));
    }

    @Test
    void aNameWithoutSuchARecordIsToldFromNoNameAtAll() {
        dns.zone("mail.example.jp. A 192.0.2.1");
        assertThat(ask("mail.example.jp", RecordType.MX)).isEqualTo(new DnsAnswer.NoData());
        assertThat(ask("nothing.example.jp", RecordType.MX)).isEqualTo(new DnsAnswer.NoSuchName());
    }

    @Test
    void aRecordThatNamesNoPossibleHostIsLeftOut() {
        dns.zone("example.jp. MX 10 not\\@host.example.jp.\nexample.jp. MX 20 mx.example.jp.");
        assertThat(found("example.jp", RecordType.MX)).hasSize(1);
    }

    @Test
    void aFailureIsToldByItsWord() {
        dns.failing("example.jp", Rcode.SERVFAIL).failing("example.com", Rcode.REFUSED);
        assertThat(ask("example.jp", RecordType.A)).isEqualTo(new DnsAnswer.ServerFailed("SERVFAIL"));
        assertThat(ask("example.com", RecordType.A)).isEqualTo(new DnsAnswer.ServerFailed("REFUSED"));
    }

    @Test
    void whatIsTooLongForADatagramComesOverTcp() {
        dns.zone("example.jp. TXT \"all of it\"").truncated("example.jp");
        assertThat(found("example.jp", RecordType.TXT)).hasSize(1);
        assertThat(dns.asked()).containsExactly("example.jp TXT", "example.jp TXT tcp");
    }

    @ParameterizedTest
    @EnumSource(Garbage.class)
    void garbageNeverLooksLikeAnAnswer(Garbage garbage) {
        dns.garbled("example.jp", garbage.bytes());
        var answer = DnsClient.at(List.of(dns.address())).ask(name("example.jp"), RecordType.A, in(3));
        assertThat(answer).isIn(new DnsAnswer.ServerFailed("GARBLED"), new DnsAnswer.NoReply());
    }

    /** Bytes behind the right id, in hexadecimal. */
    private enum Garbage {
        NOTHING(""), ZEROES("00".repeat(600)), ONES("FF".repeat(600)),
        /** One answer promised, and a name that points at itself. */
        POINTER_LOOP("8180" + "0001000100000000" + "C00C00010001"),
        /** Another question is answered. */
        OTHER_QUESTION("8180" + "0001000000000000" + "01780000010001");

        private final String hex;

        Garbage(String hex) {
            this.hex = hex;
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    @Test
    void silenceEndsAtTheDeadline() {
        dns.silent("example.jp");
        var start = System.nanoTime();
        var answer = dns.client().ask(name("example.jp"), RecordType.A, Deadline.in(Duration.ofMillis(300)));
        assertThat(answer).isEqualTo(new DnsAnswer.NoReply());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(290),
                Duration.ofSeconds(2));
    }

    @Test
    void anInterruptEndsItAtOnceAndIsNotSwallowed() throws Exception {
        dns.silent("example.jp");
        var stillInterrupted = new CompletableFuture<Boolean>();
        var thread = Thread.ofPlatform().start(() -> {
            dns.client().ask(name("example.jp"), RecordType.A, in(60));
            stillInterrupted.complete(Thread.currentThread().isInterrupted());
        });
        thread.interrupt();
        assertThat(stillInterrupted.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSecondServerIsAskedWhereTheFirstFails() {
        try (var other = new ScriptedDns()) {
            dns.zone("example.jp. MX 10 mx.example.jp.");
            other.failing("example.jp", Rcode.SERVFAIL);
            var both = DnsClient.at(List.of(other.address(), dns.address()));
            assertThat(both.ask(name("example.jp"), RecordType.MX, in(10))).isInstanceOf(DnsAnswer.Found.class);
        }
    }

    @Test
    void aPortWhereNobodyListensIsNoReply() throws Exception {
        InetSocketAddress nobody;
        try (var gone = new ScriptedDns()) {
            nobody = gone.address();
        }
        assertThat(DnsClient.at(List.of(nobody)).ask(name("example.jp"), RecordType.A, in(3)))
                .isEqualTo(new DnsAnswer.NoReply());
    }

    @Test
    void offlineAsksNobody() {
        assertThat(DnsClient.offline().ask(name("example.jp"), RecordType.A, in(1))).isEqualTo(new DnsAnswer.NoReply());
    }

    private List<DnsRecord> found(String name, RecordType type) {
        return ask(name, type).all(DnsRecord.class).toList();
    }

    private DnsAnswer ask(String name, RecordType type) {
        return dns.client().ask(name(name), type, in(10));
    }

    private static DnsName name(String text) {
        return new DnsName(text);
    }

    private static Optional<Hostname> host(String text) {
        return Optional.of(new Hostname(text));
    }

    private static Deadline in(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds));
    }
}

package mailsetup.discovery.source;

import static mailsetup.discovery.source.Village.NO_PRESETS;
import static mailsetup.discovery.source.Village.config;
import static mailsetup.discovery.source.Village.hosts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.Trust;
import mailsetup.discovery.SourceAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Rcode;

/** What the name system says, asked of a real name server. */
class NameSourcesTest {
    private final Village village = new Village();

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void serviceRecordsGiveHostPortAndMode() {
        village.dns.zone("""
                         _imaps._tcp.himawari.test. SRV 0 1 993 imap.himawari.test.
                         _imap._tcp.himawari.test. SRV 10 1 143 imap.himawari.test.
                         _submission._tcp.himawari.test. SRV 0 1 587 smtp.other.example.
                         """);
        var answer = (SourceAnswer.Settings) village.ask(srv(1));
        assertThat(answer.candidates()).extracting(c -> c.settings().endpoint().security()).containsExactly(
                Security.TLS,
                Security.STARTTLS, Security.STARTTLS);
        assertThat(answer.candidates()).extracting(c -> c.from().trust()).containsOnly(Trust.UNPROTECTED);
        assertThat(answer.complete()).isTrue();
    }

    @Test
    void thePriorityDecidesAcrossBothServicesOfAProtocol() {
        village.dns.zone("""
                         _imaps._tcp.himawari.test. SRV 20 1 993 late.himawari.test.
                         _imap._tcp.himawari.test. SRV 10 1 143 early.himawari.test.
                         """);
        assertThat(hosts(village.ask(srv(1)))).containsExactly("early.himawari.test", "late.himawari.test");
    }

    @Test
    void theWeightDecidesHowOftenARecordComesFirst() {
        village.dns.zone("""
                         _imaps._tcp.himawari.test. SRV 0 90 993 heavy.himawari.test.
                         _imaps._tcp.himawari.test. SRV 0 10 993 light.himawari.test.
                         """);
        var first = new TreeMap<String, Integer>();
        for (int seed = 0; seed < 60; seed++) {
            first.merge(hosts(village.ask(srv(seed))).getFirst(), 1, Integer::sum);
        }
        assertThat(first.get("heavy.himawari.test")).isGreaterThan(40);
        assertThat(first).containsKey("light.himawari.test");
    }

    @Test
    void aDotSaysThatTheProtocolIsNotOffered() {
        village.dns.zone("""
                         _imaps._tcp.himawari.test. SRV 0 1 993 imap.himawari.test.
                         _pop3s._tcp.himawari.test. SRV 0 0 0 .
                         _pop3._tcp.himawari.test. SRV 0 0 0 .
                         _imap._tcp.himawari.test. SRV 0 0 0 .
                         """);
        var answer = (SourceAnswer.Settings) village.ask(srv(1));
        assertThat(hosts(answer)).containsExactly("imap.himawari.test");
        assertThat(answer.denied()).containsExactly(Protocol.POP3);
    }

    @Test
    void noRecordsAndBrokenServersAreNothing() {
        assertThat(village.ask(srv(1))).isEqualTo(new SourceAnswer.Nothing());
        village.dns.failing("_imaps._tcp.himawari.test", Rcode.SERVFAIL);
        assertThat(village.ask(srv(1))).isEqualTo(new SourceAnswer.Nothing());
    }

    @Test
    void theProviderBehindTheExchangerIsAskedByBothOfItsNames() {
        village.dns.zone("himawari.test. MX 20 backup.else.example.\nhimawari.test. MX 10 mx1.eu.provider.co.jp.");
        village.https.page("/ispdb/provider.co.jp", config("provider.co.jp"));
        var answer = village.ask(new MxSource(NO_PRESETS, village.web, village.dns.client(), village.places));
        assertThat(hosts(answer)).contains("imap.provider.co.jp");
        assertThat(village.https.asked()).containsExactlyInAnyOrder("GET /autoconfig/eu.provider.co.jp",
                "GET /ispdb/eu.provider.co.jp", "GET /autoconfig/provider.co.jp", "GET /ispdb/provider.co.jp");
        assertThat(((SourceAnswer.Settings) answer).candidates()).extracting(c -> c.from().trust())
                .containsOnly(Trust.UNPROTECTED);
    }

    @Test
    void theUserNameIsStillThatOfTheOwnDomain() {
        village.dns.zone("himawari.test. MX 10 mx.provider.example.");
        village.https.page("/autoconfig/provider.example", config("provider.example"));
        var answer = (SourceAnswer.Settings) village
                .ask(new MxSource(NO_PRESETS, village.web, village.dns.client(), village.places));
        assertThat(answer.candidates()).extracting(c -> c.settings().user()).containsOnly("hanako@himawari.test");
    }

    @Test
    void anExchangerUnderThePublicSuffixAloneLeadsNowhere() {
        assertThat(MxSource.names(new Hostname("co.jp"), new Hostname("himawari.test"))).isEmpty();
        assertThat(MxSource.names(new Hostname("mx.himawari.test"), new Hostname("himawari.test"))).isEmpty();
        assertThat(MxSource.names(new Hostname("mx.example.co.jp"), new Hostname("himawari.test")))
                .isEqualTo(List.of(new Hostname("example.co.jp")));
    }

    @Test
    void theNullExchangerIsNothing() {
        village.dns.zone("himawari.test. MX 0 .");
        assertThat(village.ask(new MxSource(NO_PRESETS, village.web, village.dns.client(), village.places)))
                .isEqualTo(new SourceAnswer.Nothing());
    }

    @Test
    void theProviderOfTheNameServersIsAsked() {
        village.dns.zone("himawari.test. NS ns1.dns.hoster.example.\nhimawari.test. NS ns2.dns.hoster.example.");
        village.https.page("/ispdb/hoster.example", config("hoster.example"));
        assertThat(hosts(village.ask(new NsSource(village.web, village.dns.client(), village.places))))
                .contains("imap.hoster.example");
    }

    private SrvSource srv(long seed) {
        return new SrvSource(village.dns.client(), new Random(seed));
    }
}

package mailsetup.practice.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsAnswer;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;
import mailsetup.probe.dns.RecordType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The lab's name server, asked as the program asks all others. */
class NameServerTest {
    private static final Zone ZONE = Zone.EMPTY.host("imap.example.jp", "192.0.2.1", "2001:db8::1")
            .with("mail.example.jp. CNAME imap.example.jp.", "old.example.jp. CNAME gone.hoster.example.",
                    "example.jp. MX 0 .", "*.wild.example. A 192.0.2.9")
            .failing("broken.example.jp");

    @AutoClose
    private final NameServer server = NameServer.open(ZONE);

    NameServerTest() throws IOException {}

    @Test
    void itAnswersWhatItsZoneHolds() {
        assertThat(ask("imap.example.jp", RecordType.A)).isInstanceOfSatisfying(DnsAnswer.Found.class,
                found -> assertThat(found.records()).extracting(record -> ((DnsRecord.Address) record).address())
                        .containsExactly(InetAddress.ofLiteral("192.0.2.1")));
        assertThat(ask("example.jp", RecordType.MX)).isInstanceOf(DnsAnswer.Found.class);
    }

    @Test
    void aliasesAreFollowedAndLeadNowhereWhereTheirTargetIsMissing() {
        assertThat(ask("mail.example.jp", RecordType.AAAA)).isInstanceOfSatisfying(DnsAnswer.Found.class,
                found -> assertThat(found.aliases()).containsExactly(new DnsName("imap.example.jp")));
        assertThat(ask("old.example.jp", RecordType.A)).isInstanceOf(DnsAnswer.NoSuchName.class);
        assertThat(ask("old.example.jp", RecordType.CNAME)).isInstanceOf(DnsAnswer.Found.class);
    }

    @Test
    void whatIsNotThereIsToldApartFromWhatHasNoSuchRecord() {
        assertThat(ask("imap.example.jp", RecordType.MX)).isInstanceOf(DnsAnswer.NoData.class);
        assertThat(ask("jp", RecordType.A)).as("there is something below it").isInstanceOf(DnsAnswer.NoData.class);
        assertThat(ask("imapp.example.jp", RecordType.A)).isInstanceOf(DnsAnswer.NoSuchName.class);
        assertThat(ask("broken.example.jp", RecordType.A)).isEqualTo(new DnsAnswer.ServerFailed("SERVFAIL"));
    }

    @Test
    void aWildcardAnswersForWhatNobodyHas() {
        assertThat(ask("any.wild.example", RecordType.A)).isInstanceOf(DnsAnswer.Found.class);
        assertThat(ask("any.wild.example", RecordType.AAAA)).isInstanceOf(DnsAnswer.NoData.class);
        assertThat(ask("any.tame.example", RecordType.A)).isInstanceOf(DnsAnswer.NoSuchName.class);
    }

    @Test
    void theSystemOfTheLabFindsTheSame() {
        assertThat(ZONE.addresses("mail.example.jp")).hasSize(2);
        assertThat(ZONE.addresses("old.example.jp")).isEmpty();
        assertThat(ZONE.failing("imap.example.jp").addresses("imap.example.jp")).isEmpty();
        assertThat(ZONE.without("imap.example.jp").addresses("mail.example.jp")).isEmpty();
    }

    private DnsAnswer ask(String name, RecordType type) {
        return DnsClient.at(List.of(server.address())).ask(new DnsName(name), type,
                Deadline.in(Duration.ofSeconds(10)));
    }
}

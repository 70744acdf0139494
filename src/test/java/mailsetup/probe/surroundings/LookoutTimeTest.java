package mailsetup.probe.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Outcome;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.WebPage;
import org.junit.jupiter.api.Test;

/** Looking around costs little also where nobody answers, and nothing where the server itself said what is wrong. */
@Beside
class LookoutTimeTest {
    private static final Failure UNKNOWN = new Failure.NameNotFound("imap.example.jp");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void silentNameServersCostTwoSecondsTogether() throws Exception {
        try (var silent = new DatagramSocket(0, InetAddress.getLoopbackAddress()); var page = WebPage.silent()) {
            long start = System.nanoTime();
            var around = look(DnsClient.at(List.of(at(silent))), silent, page, UNKNOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("two, and what a busy machine wakes late")
                    .isLessThan(Duration.ofSeconds(4));
            assertThat(around.answer(Asked.OWN, "imap.example.jp", RecordKind.A)).map(NameAnswer::outcome)
                    .contains(Outcome.NO_REPLY);
            assertThat(around.answer(Asked.PUBLIC, "imap.example.jp", RecordKind.A)).map(NameAnswer::outcome)
                    .contains(Outcome.NO_REPLY);
        }
    }

    @Test
    void aSecondNameServerIsHeardWhereTheFirstIsSilent() throws Exception {
        try (var silent = new DatagramSocket(0, InetAddress.getLoopbackAddress());
                var dns = new ScriptedDns();
                var page = WebPage.silent()) {
            dns.zone("imap.example.jp. A 192.0.2.1");
            var both = DnsClient.at(List.of(at(silent), dns.address()));
            assertThat(look(both, silent, page, UNKNOWN).addresses(Asked.OWN, "imap.example.jp"))
                    .containsExactly("192.0.2.1");
        }
    }

    @Test
    void nobodyElseIsAskedWhereTheServerSaidWhatIsWrong() throws Exception {
        try (var silent = new DatagramSocket(0, InetAddress.getLoopbackAddress()); var page = WebPage.silent()) {
            assertThat(look(DnsClient.offline(), silent, page, Reports.refusal("BYE", "go away")).network()).isEmpty();
            assertThat(look(DnsClient.offline(), silent, page, UNKNOWN).network()).isPresent();
        }
    }

    @Test
    void namesOfAHouseAreAskedForInTheHouse() throws Exception {
        try (var dns = new ScriptedDns()) {
            dns.zone("mail.office.lan. A 192.0.2.1");
            var report = Reports.imap().at("mail.office.lan").failed(Stage.RESOLVE, UNKNOWN).report();
            var around = new LiveLookout(DnsClient.at(List.of(dns.address())), reach(), Network.real())
                    .look(Cases.ADDRESS, List.of(report), Optional.empty(), Deadline.in(LIMIT));
            assertThat(around.addresses(Asked.OWN, "mail.office.lan")).containsExactly("192.0.2.1");
        }
    }

    private static Surroundings look(DnsClient own, DatagramSocket publicResolver, WebPage page, Failure failure)
            throws Exception {
        var at = new ControlHosts.Door(Hostname.of("127.0.0.1"), publicResolver.getLocalPort());
        var control = new ControlHosts(new TreeMap<>(), page.page(), Optional.of(at));
        var stage = failure instanceof Failure.NameNotFound ? Stage.RESOLVE : Stage.GREET;
        return new LiveLookout(own, reach(), Network.real()).look(Cases.ADDRESS,
                List.of(Reports.imap().failed(stage, failure).report()), Optional.of(control), Deadline.in(LIMIT));
    }

    private static InetSocketAddress at(DatagramSocket socket) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    private static Reach reach() {
        return new Reach(new SystemResolver(), TrustAnchors.system(), Limits.standard());
    }
}

package mailsetup.probe.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mailsetup.core.Hostname;
import mailsetup.core.network.Computer;
import mailsetup.core.network.Network;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.ControlHosts.Door;
import mailsetup.probe.around.HostsLine;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Outcome;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.ProxySetting;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.WebCheck;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking around with real questions to name servers, ports and pages on loopback. */
class LiveLookoutTest {
    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final Reports UNKNOWN = Reports.imap().failed(Stage.RESOLVE,
            new Failure.NameNotFound("imap.example.jp"));

    private final ScriptedDns dns = new ScriptedDns();
    private final ScriptedDns publicDns = new ScriptedDns();

    @AfterEach
    void stop() {
        dns.close();
        publicDns.close();
    }

    @Test
    void nameServersAreAskedForTheDomainTheHostAndInventedNames() throws Exception {
        dns.zone("example.jp. MX 10 mx.example.jp.\nexample.jp. A 192.0.2.1\n_imaps._tcp.example.jp. SRV 0 0 0 .");
        var around = look(Optional.empty(), UNKNOWN);
        assertThat(around.answer(Asked.OWN, "example.jp", RecordKind.MX)).map(NameAnswer::values)
                .contains(List.of("mx.example.jp"));
        assertThat(around.answer(Asked.OWN, "imap.example.jp", RecordKind.A)).map(NameAnswer::outcome)
                .contains(Outcome.NO_SUCH_NAME);
        assertThat(around.answer(Asked.OWN, "_imaps._tcp.example.jp", RecordKind.SRV)).map(NameAnswer::values)
                .contains(List.of("."));
        assertThat(around.answers(Asked.OWN, Purpose.STRAY_LABEL)).singleElement()
                .satisfies(answer -> assertThat(answer.name()).matches("[a-z]{18}[.]example[.]jp"));
        assertThat(around.answers(Asked.OWN, Purpose.STRAY_DOMAIN)).extracting(NameAnswer::outcome)
                .containsExactly(Outcome.NO_SUCH_NAME);
    }

    @Test
    void withoutAYesNobodyElseIsAsked() throws Exception {
        assertThat(look(Optional.empty(), UNKNOWN).network()).isEmpty();
        assertThat(publicDns.asked()).isEmpty();
    }

    @Test
    void nothingIsAskedWhenNothingFailedBeforeTheLogin() throws Exception {
        var refused = Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no"));
        assertThat(look(Optional.of(hosts(WebPage.silent().page(), Map.of())), refused)).isEqualTo(Surroundings.NONE);
        assertThat(dns.asked()).isEmpty();
        assertThat(publicDns.asked()).isEmpty();
    }

    @Test
    void serversOfThisComputerConcernNobodyElse() throws Exception {
        var closed = new Failure.ConnectionRefused(List.of());
        assertThat(look(Optional.empty(), Reports.imap().at("localhost").failed(Stage.CONNECT, closed),
                Reports.smtp().at("127.0.0.1").failed(Stage.CONNECT, closed))).isEqualTo(Surroundings.NONE);
        assertThat(dns.asked()).isEmpty();
    }

    @Test
    void thePublicResolverIsAskedForTheNamesAlone() throws Exception {
        publicDns.zone("imap.example.jp. A 192.0.2.7");
        try (var page = WebPage.answering("200 OK", "", "success\n")) {
            var around = look(Optional.of(hosts(page.page(), Map.of())), UNKNOWN);
            assertThat(around.addresses(Asked.PUBLIC, "imap.example.jp")).containsExactly("192.0.2.7");
        }
        assertThat(publicDns.asked()).containsExactlyInAnyOrder("imap.example.jp A", "imap.example.jp AAAA",
                "example.jp A", "example.jp AAAA");
    }

    @Test
    void doorsOfIndependentHostsAreToldApart() throws Exception {
        try (var page = WebPage.answering("200 OK", "", "success\n");
                var open = ScriptedServer.plain(s -> s.says("220 hello"));
                var foreign = ScriptedServer.tls(TestCertificates.good().serverContext(), s -> s.says("* OK"))) {
            var network = network(page, Map.of(587, open.port(), 25, closedPort(), 993, foreign.port()));
            assertThat(network.door(587)).map(ControlDoor::outcome).contains(ControlDoor.Outcome.ANSWERED);
            assertThat(network.door(25)).map(ControlDoor::outcome).contains(ControlDoor.Outcome.REFUSED);
            assertThat(network.door(993)).hasValueSatisfying(door -> {
                assertThat(door.answered()).isTrue();
                assertThat(door.flaws()).hasAtLeastOneElementOfType(Flaw.UnknownIssuer.class);
                assertThat(door.tls()).isPresent();
            });
            assertThat(open.received()).as("not a word is said").isEmpty();
        }
    }

    @Test
    void thePageThatIsExpectedAlsoTellsTheTime() throws Exception {
        try (var page = WebPage.answering("200 OK", "Date: Thu, 01 Jan 2015 00:00:00 GMT\r\n", "success\n")) {
            var web = network(page, Map.of()).web();
            assertThat(web.outcome()).isEqualTo(WebCheck.Outcome.AS_EXPECTED);
            assertThat(web.clock()).hasValueSatisfying(clock -> {
                assertThat(clock.theirs()).isEqualTo("2015-01-01T00:00:00Z");
                assertThat(clock.ahead()).isGreaterThan(Duration.ofDays(3650));
                assertThat(clock.agrees()).isFalse();
            });
        }
    }

    @Test
    void aRedirectIsNotFollowedButKept() throws Exception {
        try (var page = WebPage.answering("302 Found", "Location: http://login.hotel.example/\r\n", "")) {
            assertThat(network(page, Map.of()).web()).returns(WebCheck.Outcome.FOREIGN, WebCheck::outcome)
                    .returns("http://login.hotel.example/", WebCheck::leadsTo);
        }
    }

    @Test
    void anotherPageAndADemandToSignInAreForeignAnErrorIsNot() throws Exception {
        assertThat(outcome("200 OK", "<html>Welcome to our hotel</html>")).isEqualTo(WebCheck.Outcome.FOREIGN);
        assertThat(outcome("511 Network Authentication Required", "")).isEqualTo(WebCheck.Outcome.FOREIGN);
        assertThat(outcome("503 Service Unavailable", "")).isEqualTo(WebCheck.Outcome.ERROR);
    }

    @Test
    void bothFamiliesAreTriedWhereTheHostHasBoth() throws Exception {
        try (var page = WebPage.answering("200 OK", "", "success")) {
            var both = List.of(InetAddress.ofLiteral("::1"), InetAddress.ofLiteral("127.0.0.1"));
            var reach = new Reach((_, _) -> both, TrustAnchors.system(), Limits.standard());
            var around = new LiveLookout(dns.client(), reach, at(Computer.plain())).look(Cases.ADDRESS,
                    List.of(UNKNOWN.report()), Optional.of(hosts(page.page(), Map.of())), Deadline.in(LIMIT));
            assertThat(around.network().orElseThrow().families()).hasSize(2)
                    .filteredOn(attempt -> !attempt.ipv6()).extracting(ConnectAttempt::outcome)
                    .containsExactly(ConnectAttempt.Outcome.CONNECTED);
        }
    }

    @Test
    void theHostsFileIsReadForTheNamesThatFailed() {
        var file = new HostsFile("""
                                 # 192.0.2.8 imap.example.jp
                                 192.0.2.9\tother.example.jp  IMAP.example.jp # test
                                 2001:db8::9 imap.example.jp
                                 """);
        assertThat(file.on(List.of(Hostname.of("imap.example.jp"))))
                .containsExactly(new HostsLine("192.0.2.9", "imap.example.jp"),
                        new HostsLine("2001:db8:0:0:0:0:0:9", "imap.example.jp"));
        assertThat(new HostsFile("").on(List.of(Hostname.of("imap.example.jp")))).isEmpty();
    }

    @Test
    void aProxyIsKeptWithoutUserAndPassword() throws Exception {
        int closed = closedPort();
        var computer = Computer.plain()
                .withEnvironment(Map.of("https_proxy", "http://hanako:secret@127.0.0.1:" + closed));
        var around = new LiveLookout(dns.client(), reach(), at(computer)).look(Cases.ADDRESS,
                List.of(UNKNOWN.report()), Optional.empty(), Deadline.in(LIMIT));
        assertThat(around.proxies()).containsExactly(new ProxySetting("127.0.0.1:" + closed, false, false));
    }

    @Test
    void silenceOfEverybodyIsAnAnswerInTime() throws Exception {
        dns.silent("imap.example.jp").silent("example.jp");
        var limit = Duration.ofSeconds(2);
        long start = System.nanoTime();
        try (var page = WebPage.silent()) {
            var around = lookout().look(Cases.ADDRESS, List.of(UNKNOWN.report()),
                    Optional.of(hosts(page.page(), Map.of())), Deadline.in(limit));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit.multipliedBy(2));
            assertThat(around.answer(Asked.OWN, "imap.example.jp", RecordKind.A)).map(NameAnswer::outcome)
                    .contains(Outcome.NO_REPLY);
            assertThat(around.network().orElseThrow().web().outcome()).isEqualTo(WebCheck.Outcome.NO_ANSWER);
        }
    }

    private WebCheck.Outcome outcome(String status, String body) throws InterruptedException {
        try (var page = WebPage.answering(status, "", body)) {
            return network(page, Map.of()).web().outcome();
        }
    }

    private NetworkCheck network(WebPage page, Map<Integer, Integer> ports) throws InterruptedException {
        return look(Optional.of(hosts(page.page(), ports)), UNKNOWN).network().orElseThrow();
    }

    private Surroundings look(Optional<ControlHosts> control, Reports... reports) throws InterruptedException {
        return lookout().look(Cases.ADDRESS, Cases.of(reports).reports(), control, Deadline.in(LIMIT));
    }

    private LiveLookout lookout() {
        return new LiveLookout(dns.client(), reach(), at(Computer.plain()));
    }

    /** The real network, seen from another computer. */
    private static Network at(Computer computer) {
        var real = Network.real();
        return new Network() {
            @Override
            public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
                return real.lookUp(host);
            }

            @Override
            public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
                real.connect(socket, to, limit);
            }

            @Override
            public Computer here() {
                return computer;
            }
        };
    }

    private static Reach reach() {
        return new Reach(new SystemResolver(), TrustAnchors.system(), Limits.standard());
    }

    /** All on loopback; the key is the port a door stands for. */
    private ControlHosts hosts(ControlHosts.Page page, Map<Integer, Integer> ports) {
        var doors = new TreeMap<Integer, List<Door>>();
        ports.forEach((port, real) -> doors.put(port, List.of(new Door(Hostname.of("localhost"), real))));
        return new ControlHosts(doors, page,
                Optional.of(new Door(Hostname.of("127.0.0.1"), publicDns.address().getPort())));
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

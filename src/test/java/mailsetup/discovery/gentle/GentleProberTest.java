package mailsetup.discovery.gentle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Proof;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.TlsFacts;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class GentleProberTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<Endpoint> knocked = new CopyOnWriteArrayList<>();
    private Function<ServerSettings, ProbeReport> servers = server -> works(server, "*.himawari.test");
    private final GentleProber prober = new GentleProber(this::knock,
            (_, _) -> List.of(InetAddress.ofLiteral("192.0.2.10")));

    @Test
    void oneDoorWithManyNamesIsTriedOnce() {
        var found = ask(prober, imap("imap"), imap("mail"), imap("in"));
        assertThat(found).containsEntry(imap("imap"), Proof.ANSWERS);
        ask(prober, imap("mail"));
        assertThat(knocked).hasSize(1);
    }

    @Test
    void theCertificateTellsForWhichNameTheDoorStands() {
        servers = server -> misnamed(server, "mail.himawari.test");
        assertThat(ask(prober.guessing(), imap("imap"), imap("mail"), imap("in"))).containsEntry(imap("imap"),
                Proof.SILENT).containsEntry(imap("mail"), Proof.ANSWERS);
        assertThat(knocked).hasSize(1);
    }

    /** What a guess was shown under another name (SNI) says nothing against a name that was published. */
    @Test
    void aPublishedServerIsAskedUnderItsOwnName() {
        servers = server -> server.equals(imap("in"))
                ? works(server, "in.himawari.test")
                : misnamed(server, "hosting.example");
        assertThat(ask(prober.guessing(), imap("imap"), imap("in"))).containsEntry(imap("in"), Proof.SILENT);
        assertThat(ask(prober, imap("in"))).containsEntry(imap("in"), Proof.ANSWERS);
        assertThat(knocked).hasSize(2);
    }

    @Test
    void aRefusalOfAnyKindHoldsForEveryName() {
        servers = server -> failed(server, Stage.SECURE, new Failure.TlsFailed("no"));
        assertThat(ask(prober, imap("imap"), imap("mail"))).containsValues(Proof.SILENT).hasSize(2)
                .doesNotContainValue(Proof.ANSWERS);
        assertThat(knocked).hasSize(1);
    }

    @Test
    void anAddressAtWhichThreeDoorsWereSilentIsLeftAlone() {
        servers = server -> failed(server, Stage.CONNECT, new Failure.TimedOut(LONG));
        var doors = Stream.of(Security.TLS, Security.STARTTLS).flatMap(mode -> Stream.of(Protocol.values())
                .map(protocol -> server(protocol, "mail", mode))).toArray(ServerSettings[]::new);
        assertThat(ask(prober, doors)).hasSize(6).doesNotContainValue(Proof.ANSWERS)
                .doesNotContainValue(Proof.UNTESTED);
        assertThat(knocked).hasSize(3);
    }

    @Test
    void aDoorThatIsSilentDoesNotHideTheNextOne() {
        servers = server -> server.endpoint().port() == 465
                ? failed(server, Stage.CONNECT, new Failure.TimedOut(LONG))
                : works(server, "*.himawari.test");
        assertThat(ask(prober, server(Protocol.SMTP, "smtp", Security.TLS),
                server(Protocol.SMTP, "smtp", Security.STARTTLS))).containsValue(Proof.ANSWERS);
    }

    @Test
    void aServerWithoutRoomHasNoVerdict() {
        servers = server -> failed(server, Stage.GREET, Reports.refusal("421", "4.7.0 Too many connections"));
        assertThat(ask(prober, server(Protocol.SMTP, "smtp", Security.STARTTLS))).containsValue(Proof.UNTESTED);
    }

    @Test
    void guessesLeaveConnectionsToWhatIsPublished() {
        var scattered = new GentleProber(this::knock, (host, _) -> List.of(InetAddress.ofLiteral(
                "192.0.2." + (host.ascii().hashCode() & 0xFF))));
        servers = server -> failed(server, Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
        var many = Stream.iterate(0, number -> number + 1).limit(20).map(number -> imap("a" + number))
                .toArray(ServerSettings[]::new);
        ask(scattered.guessing(), many);
        assertThat(knocked).hasSize(9);
        ask(scattered, imap("b1"), imap("b2"), imap("b3"), imap("b4"));
        assertThat(knocked).hasSize(12);
    }

    private ProbeReport knock(ServerSettings server, Duration limit) {
        knocked.add(server.endpoint());
        return servers.apply(server);
    }

    private static Map<ServerSettings, Proof> ask(Prober prober, ServerSettings... servers) {
        var told = new ConcurrentHashMap<ServerSettings, Proof>();
        var left = new CountDownLatch(servers.length);
        try (var _ = prober.start(List.of(servers), LONG, (server, proof) -> {
            told.put(server, proof);
            left.countDown();
        })) {
            assertThat(left.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return told;
    }

    private static ProbeReport works(ServerSettings server, String... names) {
        return Reports.of(server.protocol(), server.endpoint().security()).at(server.endpoint().host().ascii())
                .passed(Stage.SECURE, new Finding.Secured(tls(names))).withoutLogin().report();
    }

    private static ProbeReport misnamed(ServerSettings server, String... names) {
        var wanted = server.endpoint().host().ascii();
        return failed(server, Stage.SECURE,
                new Failure.BadCertificate(tls(names), List.of(new Flaw.WrongName(wanted, List.of(names)))));
    }

    private static ProbeReport failed(ServerSettings server, Stage stage, Failure failure) {
        return Reports.of(server.protocol(), server.endpoint().security()).at(server.endpoint().host().ascii())
                .failed(stage, failure).report();
    }

    private static TlsFacts tls(String... names) {
        return new TlsFacts("TLSv1.3", "TLS_AES_128_GCM_SHA256", List.of(new CertificateFacts("CN=x", "CN=y",
                List.of(names), Instant.EPOCH, Instant.MAX, "00", "RSA 2048", "SHA256withRSA")));
    }

    private static ServerSettings imap(String label) {
        return server(Protocol.IMAP, label, Security.TLS);
    }

    private static ServerSettings server(Protocol protocol, String label, Security mode) {
        return new ServerSettings(Endpoint.standard(protocol, new Hostname(label + ".himawari.test"), mode), "hanako");
    }
}

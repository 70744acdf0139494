package mailsetup.discovery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Found;
import mailsetup.discovery.GuessNames;
import mailsetup.discovery.Party;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.LabNetwork;
import mailsetup.practice.lab.Obstacle;
import mailsetup.practice.lab.Spot;
import mailsetup.practice.lab.World;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import org.junit.jupiter.api.Test;

/** The three promises about time; the figures are printed, and docs/performance.md keeps those of one machine. */
class TimingTest {
    private static final Duration DELAY = Duration.ofMillis(300);
    private static final Duration CONNECT = Duration.ofMillis(1500);
    private static final Hostname SECOND = new Hostname("mail.practice.example");
    private static final String DROPS = "192.0.2.11";
    private static final String ANSWERS = "192.0.2.12";

    @Test
    void aKnownProviderIsFoundAtOnceAndWithoutTheNetwork() {
        var presets = Bundled.book();
        var question = new Question(EmailAddress.of("hanako@gmail.com"), Consent.offline(), soon());
        Prober nobody = (_, _, _) -> {
            throw new AssertionError("no server is to be touched");
        };
        var sources = new Sources(presets, PublicList.NONE, new NoWeb(), (_, _, _) -> {
            throw new AssertionError("no name is to be asked");
        }, nobody, Places.standard()).bestFirst();
        Runnable search = () -> assertThat(new Discovery(sources, nobody).run(question, _ -> {}).best())
                .allMatch(found -> found.from().origin() == Origin.PRESET).isNotEmpty();
        search.run();
        var took = median(9, search);
        System.out.println("Timing: a preset takes " + millis(took) + " ms");
        assertThat(took).as("a preset").isLessThan(Duration.ofMillis(50));
    }

    /** The fastest of several: what a busy machine adds differs from run to run, a wait of our own does not. */
    @Test
    void aDomainWithAFileCostsItsOwnSlowestExchangeAndAtMostATenthOfASecondMore() {
        try (var village = new Village()) {
            publishSlowly(village);
            var assistant = assistant(village, Limits.standard(), false);
            Runnable search = () -> assertThat(
                    assistant.discover(Village.question(Consent.standard().with(Party.SERVERS, false)), _ -> {})
                            .best())
                    .hasSize(3).allMatch(best -> best.from().origin() == Origin.AUTOCONFIG);
            Runnable exchange = () -> fetch(village.https.url("/autoconfig/himawari.test"));
            search.run();
            exchange.run();
            var whole = fastest(9, search);
            var alone = fastest(9, exchange);
            System.out.println("Timing: the file that is held back for " + DELAY.toMillis() + " ms takes "
                    + millis(alone) + " ms alone, the search for it " + millis(whole) + " ms");
            assertThat(alone).isGreaterThanOrEqualTo(DELAY);
            assertThat(whole.minus(alone)).as("beyond the exchange of %s", alone).isLessThan(Duration.ofMillis(100));
        }
    }

    /** Half of the time-out is allowed for a busy machine, so that a second time-out would be noticed. */
    @Test
    void withoutAnySourceTheGuessCostsOneTimeOutAndOneHandshake() throws IOException {
        try (var village = new Village();
                var server = PracticeServer.start();
                var network = network(server)) {
            var assistant = assistant(village, impatient(), true).trusting(List.of(server.authority())).in(network);
            var hanako = new Question(server.address(), Consent.standard(), soon());
            Runnable search = () -> assertThat(
                    assistant.discover(hanako, _ -> {}).best()).hasSize(3).allSatisfy(TimingTest::isTheSecondGuess);
            Runnable handshake = () -> reach(assistant, server);
            handshake.run();
            var alone = median(5, handshake);
            var whole = median(3, search);
            System.out.println("Timing: with a time-out of " + CONNECT.toMillis() + " ms and servers that answer in "
                    + millis(alone) + " ms the guess takes " + millis(whole) + " ms");
            assertThat(whole).isBetween(CONNECT, CONNECT.plus(alone).plus(CONNECT.dividedBy(2)));
        }
    }

    @Test
    void whereEverybodyIsSilentTheGuessCostsOneTimeOutAndNotTheirSum() {
        try (var village = new Village(); var network = silence()) {
            var assistant = assistant(village, impatient(), true).in(network);
            var took = median(1, () -> assertThat(
                    assistant.discover(Village.question(Consent.standard()), _ -> {}).best())
                    .noneMatch(found -> found.proof() == Proof.ANSWERS));
            System.out.println("Timing: the guess of a domain that drops everything takes " + millis(took) + " ms");
            assertThat(took).isBetween(CONNECT, CONNECT.multipliedBy(2));
        }
    }

    private static void isTheSecondGuess(Found found) {
        assertThat(found.from().origin()).isEqualTo(Origin.GUESS);
        assertThat(found.proof()).isEqualTo(Proof.ANSWERS);
        assertThat(found.settings().endpoint().host()).isEqualTo(SECOND);
    }

    private static Assistant assistant(Village village, Limits limits, boolean guessing) {
        return new LiveAssistant(
                (web, dns, prober) -> new Sources(Village.NO_PRESETS, PublicList.NONE, web, dns, prober, village.places)
                        .bestFirst().stream().filter(source -> guessing || !(source instanceof GuessSource)).toList(),
                village.dns.client(), new SystemResolver(), Village.trust(), limits, new AngusEngine(),
                Diagnostician.of(List.of()));
    }

    private static void publishSlowly(Village village) {
        var never = new CountDownLatch(1);
        village.https.handling("/autoconfig/himawari.test", exchange -> {
            wait(never);
            var body = Village.config("himawari.test").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        village.http.silence("/autoconfig/himawari.test");
        village.dns.silent("himawari.test");
    }

    private static void fetch(String place) {
        try (var web = new HttpWeb(Village.trust()::context, LedgerWriter.none())) {
            assertThat(web.get(URI.create(place), soon())).isInstanceOf(WebAnswer.Page.class);
        }
    }

    /** The servers that answer, reached alone. */
    private static void reach(Assistant assistant, PracticeServer server) {
        var doors = Stream.of(Protocol.values())
                .map(protocol -> new ServerSettings(Endpoint.standard(protocol, SECOND, Security.TLS),
                        server.address().toString()))
                .toList();
        try (var run = assistant.probe(doors, Optional.empty(), Duration.ofSeconds(20), _ -> {})) {
            assertThat(run.await()).allMatch(ProbeReport::works);
        }
    }

    /** The likeliest name of each protocol drops everything, the second answers, and there is no third. */
    private static LabNetwork network(PracticeServer server) {
        var doors = new HashMap<Spot, InetSocketAddress>();
        server.tls().stream().map(ServerSettings::endpoint)
                .forEach(door -> doors.put(new Spot(ANSWERS, door.protocol().port(Security.TLS)),
                        new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), door.port())));
        var names = Stream.of("imap", "pop", "smtp").map(name -> name + ".practice.example");
        return new LabNetwork(dropping(names).zone(zone -> zone.host(SECOND.ascii(), ANSWERS)), doors);
    }

    private static LabNetwork silence() {
        var names = Stream.of(Protocol.values())
                .flatMap(protocol -> GuessNames.of(Village.HANAKO.domain(), protocol).stream())
                .map(door -> door.host().ascii()).distinct();
        return new LabNetwork(dropping(names), Map.of());
    }

    /** A world in which these names lead to an address that drops everything. */
    private static World dropping(Stream<String> names) {
        return names.reduce(World.EMPTY.shut(DROPS, Obstacle.DROPPED),
                (world, name) -> world.zone(zone -> zone.host(name, DROPS)), (first, _) -> first);
    }

    private static Limits impatient() {
        return new Limits(CONNECT, Duration.ofSeconds(8), Duration.ofSeconds(8), Duration.ofSeconds(8),
                Duration.ofSeconds(8), Duration.ofSeconds(8));
    }

    private static Duration fastest(int times, Runnable work) {
        return IntStream.range(0, times).mapToObj(_ -> took(work)).min(Duration::compareTo).orElseThrow();
    }

    private static Duration median(int times, Runnable work) {
        return IntStream.range(0, times).mapToObj(_ -> took(work)).sorted().skip(times / 2).findFirst().orElseThrow();
    }

    private static Duration took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String millis(Duration time) {
        return "%.1f".formatted(time.toNanos() / 1e6);
    }

    private static void wait(CountDownLatch never) {
        try {
            boolean _ = never.await(DELAY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }
}

package mailsetup.discovery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Party;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.presets.file.Bundled;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;

/** The three promises about time. Bounds are generous where other work can disturb; what was measured is in the message. */
class TimingTest {
    private static final Duration DELAY = Duration.ofMillis(300);

    @Test
    void aKnownProviderIsFoundAtOnceAndWithoutTheNetwork() {
        var presets = Bundled.book();
        var question = new Question(EmailAddress.of("hanako@gmail.com"), Consent.offline(), soon());
        Prober nobody = (_, _, _) -> {
            throw new AssertionError("no server is to be touched");
        };
        var sources = new Sources(presets, new NoWeb(), (_, _, _) -> {
            throw new AssertionError("no name is to be asked");
        }, nobody, Places.standard()).bestFirst();
        var best = best(10, () -> assertThat(new Discovery(sources, nobody).run(question, _ -> {}).best())
                .allMatch(found -> found.from().origin() == Origin.PRESET).isNotEmpty());
        assertThat(best).as("a preset").isLessThan(Duration.ofMillis(50));
    }

    @Test
    void aDomainWithAFileCostsNoMoreThanItsOwnSlowestExchange() {
        try (var village = new Village()) {
            var hold = new CountDownLatch(1);
            village.https.handling("/autoconfig/himawari.test", exchange -> {
                wait(hold);
                var body = Village.config("himawari.test").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            });
            village.http.silence("/autoconfig/himawari.test");
            village.dns.silent("himawari.test");
            var sources = new ArrayList<>(new Sources(Village.NO_PRESETS, village.web, village.dns.client(),
                    village.prober(), village.places).bestFirst());
            sources.removeIf(GuessSource.class::isInstance);
            var best = best(4, () -> decided(new Discovery(sources, village.prober())));
            assertThat(best).as("a file that takes 300 ms").isBetween(DELAY.minusMillis(10), DELAY.plusMillis(400));
        }
    }

    @Test
    void withoutAnySourceTheGuessCostsOneTimeOutAndNotTheirSum() {
        var limits = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1),
                Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
        try (var silent = ScriptedServer.plain(s -> s.says());
                var village = new Village()) {
            var took = best(1, () -> {
                var guess = GuessSource.domain(toward(silent.port(), limits, village));
                assertThat(Village.hosts(guess.find(Village.question(Consent.standard())))).isEmpty();
            });
            assertThat(silent.connections()).isGreaterThan(20);
            assertThat(took).as("more than twenty silent doors of 1 s each").isLessThan(Duration.ofSeconds(8));
        }
    }

    /** Every door leads to one port of this computer, and tells of itself under its own name. */
    private static Prober toward(int port, Limits limits, Village village) {
        var assistant = new LiveAssistant((_, _, _) -> List.of(), village.dns.client(), new SystemResolver(),
                Village.trust(), limits, new AngusEngine(), new Diagnostician(List.of()));
        return (servers, limit, events) -> assistant.probe(servers.stream().map(s -> moved(port, servers.indexOf(s)))
                .toList(), Optional.empty(), limit, back(servers, events));
    }

    private static ServerSettings moved(int port, int index) {
        return new ServerSettings(new Endpoint(Protocol.IMAP, new Hostname("localhost"), port,
                Security.TLS), "door" + index);
    }

    private static Consumer<ProbeEvent> back(List<ServerSettings> servers, Consumer<ProbeEvent> events) {
        return event -> {
            if (event instanceof ProbeEvent.Finished(var settings, var report)) {
                var own = servers.get(Integer.parseInt(settings.user().substring(4)));
                events.accept(new ProbeEvent.Finished(own, report));
            }
        };
    }

    /** Runs until the answer of the domain stands; what is proven afterwards is no waiting for sources. */
    private static void decided(Discovery discovery) {
        var decided = new AtomicLong();
        Consumer<Discovered> watch = now -> {
            if (now.sources().get(1).took().isPositive() && now.best(Protocol.IMAP)
                    .filter(found -> found.from().origin() == Origin.AUTOCONFIG).isPresent()) {
                decided.compareAndSet(0, System.nanoTime());
            }
        };
        discovery.run(Village.question(Consent.standard().with(Party.SERVERS, false)), watch);
        assertThat(decided.get()).isPositive();
    }

    private static Duration best(int times, Runnable work) {
        var best = Duration.ofDays(1);
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }

    private static void wait(CountDownLatch hold) {
        try {
            boolean _ = hold.await(DELAY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }
}

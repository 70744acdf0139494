package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.net.WireException;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.probe.surroundings.Lookout;
import mailsetup.testkit.BlackHole;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.WebPage;
import org.junit.jupiter.api.Test;

/** How long it takes to find causes where nothing answers: one stage, however much is tried. */
class ExaminationTimeTest {
    private static final Duration STAGE = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Limits LIMITS = new Limits(STAGE, STAGE, STAGE, STAGE, STAGE, STAGE);
    private static final List<ProbeReport> DEAD = List.of(
            Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(STAGE)).report(),
            Reports.pop().failed(Stage.CONNECT, new Failure.TimedOut(STAGE)).report(),
            Reports.smtp().failed(Stage.CONNECT, new Failure.TimedOut(STAGE)).report());

    @Test
    void whereEverythingIsSilentItAddsNoMoreThanOneStage() {
        try (var dns = new ScriptedDns(); var page = WebPage.silent(); var hole = new BlackHole()) {
            dns.silent("example.jp").silent("imap.example.jp").silent("pop.example.jp").silent("smtp.example.jp");
            var reach = new Reach(new SystemResolver(), TrustAnchors.system(), LIMITS);
            var lookout = new LiveLookout(dns.client(), reach, Network.real());
            long start = System.nanoTime();
            var examination = assistant((_, deadline) -> silent(deadline), lookout).examine(
                    Case.of(Cases.ADDRESS, DEAD),
                    Optional.of(hosts(page, hole)), Duration.ofSeconds(30));
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).as("alternatives, names, doors and page one after the other would be four stages")
                    .isLessThan(STAGE.multipliedBy(2));
            assertThat(examination.surroundings().network().orElseThrow().doors()).extracting(ControlDoor::outcome)
                    .containsOnly(ControlDoor.Outcome.SILENT);
            assertThat(examination.causes()).isNotEmpty();
        }
    }

    @Test
    void whoWasSilentForAWholeTimeOutGetsNoSecondOne() {
        try (var dns = new ScriptedDns(); var page = WebPage.silent(); var hole = new BlackHole()) {
            dns.silent("example.jp").silent("imap.example.jp").silent("pop.example.jp").silent("smtp.example.jp");
            var limits = new Limits(LONG, LONG, LONG, LONG, LONG, LONG);
            var lookout = new LiveLookout(dns.client(),
                    new Reach(new SystemResolver(), TrustAnchors.system(), limits), Network.real());
            long start = System.nanoTime();
            assertThat(assistant((_, deadline) -> silent(deadline), lookout, limits).examine(
                    Case.of(Cases.ADDRESS, DEAD), Optional.of(hosts(page, hole)), LONG).causes()).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("2 s are meant, and the machine may be busy")
                    .isLessThan(LONG.dividedBy(2));
        }
    }

    @Test
    void alternativesAndSurroundingsAreLookedAtAtTheSameTime() {
        var both = new CyclicBarrier(2);
        var met = new AtomicInteger();
        Resolver resolver = (_, deadline) -> {
            meet(both, met);
            return silent(deadline);
        };
        Lookout lookout = (_, _, _, _) -> {
            meet(both, met);
            return Surroundings.NONE;
        };
        assistant(resolver, lookout).examine(Case.of(Cases.ADDRESS, DEAD), Optional.empty(), Duration.ofSeconds(30));
        assertThat(met.get()).as("one of the alternatives and the lookout waited for each other")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aLookoutThatBreaksDoesNotHinderTheRest() {
        Lookout broken = (_, _, _, _) -> {
            throw new IllegalStateException("a mistake");
        };
        assertThat(assistant((_, deadline) -> silent(deadline), broken)
                .examine(Case.of(Cases.ADDRESS, DEAD), Optional.empty(), Duration.ofMillis(200)).causes()).isNotEmpty();
    }

    private static LiveAssistant assistant(Resolver resolver, Lookout lookout) {
        return assistant(resolver, lookout, LIMITS);
    }

    private static LiveAssistant assistant(Resolver resolver, Lookout lookout, Limits limits) {
        return new LiveAssistant((_, _, _) -> List.of(), DnsClient.offline(), resolver, TrustAnchors.system(), limits,
                new AngusEngine(),
                Diagnostician.of(Catalogue.all()), lookout);
    }

    /** As a host that drops everything: no answer until the time is over. */
    private static List<InetAddress> silent(Deadline deadline) throws WireException {
        try {
            new CountDownLatch(1).await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            throw new WireException(new Failure.Cancelled());
        }
        throw new WireException(new Failure.TimedOut(STAGE));
    }

    private static void meet(CyclicBarrier both, AtomicInteger met) {
        try {
            both.await(STAGE.toMillis(), TimeUnit.MILLISECONDS);
            met.incrementAndGet();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException _) {
            // Nobody came; the count tells.
        }
    }

    private static ControlHosts hosts(WebPage page, BlackHole hole) {
        var doors = new TreeMap<Integer, List<ControlHosts.Door>>();
        List.of(25, 587, 993).forEach(
                port -> doors.put(port, List.of(new ControlHosts.Door(Hostname.of("127.0.0.1"), hole.port()))));
        return new ControlHosts(doors, page.page(), Optional.empty());
    }
}

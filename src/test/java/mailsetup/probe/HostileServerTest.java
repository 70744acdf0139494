package mailsetup.probe;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a server does: the probe ends by its deadline, Cancel ends it at once, and memory stays bounded. */
@Beside
class HostileServerTest {
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofMillis(700);

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aByteNowAndThenDoesNotMoveTheDeadline(Protocol protocol) {
        var drip = (hello(protocol) + "x".repeat(200)).substring(0, 100);
        assertEndsInTime(protocol, s -> s.drips(drip, Duration.ofMillis(200)), Failure.TimedOut.class);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void silenceAfterTheGreetingEndsInTime(Protocol protocol) {
        assertEndsInTime(protocol, s -> s.says(hello(protocol)).staysSilent(), Failure.TimedOut.class);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void anEndlessLineIsCutOff(Protocol protocol) {
        assertLimit(protocol, s -> s.sends(hello(protocol) + "x".repeat(100_000)).staysSilent(),
                Failure.Limit.LINE);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aHundredThousandCapabilitiesAreTooMany(Protocol protocol) {
        var line = switch (protocol) {
            case IMAP -> "* CAPABILITY X-MORE";
            case POP3 -> "X-MORE";
            case SMTP -> "250-X-MORE";
        };
        assertLimit(protocol,
                s -> s.says(hello(protocol)).hearsAnything().says(protocol == POP3 ? "+OK" : line).floods(line),
                Failure.Limit.TOTAL);
    }

    @Test
    void aHugeLiteralIsRefusedBeforeAnybodyReservesMemory() {
        assertLimit(IMAP, s -> s.says("* OK {1500000000}").staysSilent(), Failure.Limit.LITERAL);
        assertLimit(IMAP, s -> s.says("* OK [CAPABILITY AUTH=PLAIN] hi").hearsAnything()
                .says("* LIST () {1500000000}").staysSilent(), Failure.Limit.LITERAL);
    }

    @Test
    void afterTheLoginTheSameLimitsHold() {
        ScriptWriter loggedIn = s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hearsAnything().says("+")
                .hearsAnything().says("A0 OK [CAPABILITY IMAP4rev1] in").hearsAnything();
        assertLimit(IMAP, s -> {
            loggedIn.write(s);
            s.floods("* 1 EXISTS");
        }, Failure.Limit.TOTAL);
        assertEndsInTime(IMAP, s -> {
            loggedIn.write(s);
            s.drips("* 1 EXISTS\r\n".repeat(20), Duration.ofMillis(100));
        }, Failure.TimedOut.class);
    }

    @Test
    void aStalledHandshakeEndsInTime() {
        try (var server = ScriptedServer.plain(s -> s.drips(handshakeRecord(90),
                Duration.ofMillis(100)))) {
            var report = timed(() -> Probing.probe(server.endpoint(IMAP, Security.TLS), Probing.login(), DEADLINE),
                    DEADLINE.plus(GRACE));
            assertThat(report.failedWith(Failure.TimedOut.class)).as(report.toString()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void cancelEndsASilentConversationAtOnce(Protocol protocol) throws InterruptedException {
        try (var server = ScriptedServer.plain(s -> s.staysSilent())) {
            var greeting = new CountDownLatch(1);
            var settings = List.of(new ServerSettings(server.endpoint(protocol, Security.TLS), "hanako"));
            var run = Probing.assistant().probe(settings, Optional.of(Probing.login()), Probing.RUN, event -> {
                if (event instanceof ProbeEvent.Entered(_, var stage) && stage == Stage.SECURE) {
                    greeting.countDown();
                }
            });
            assertThat(greeting.await(5, TimeUnit.SECONDS)).isTrue();
            var report = timed(() -> {
                run.close();
                return run.await().getFirst();
            }, GRACE);
            assertThat(report.failedWith(Failure.Cancelled.class)).isPresent();
            assertThat(report.at(Stage.INSPECT)).contains(new Step.Skipped(Stage.INSPECT, Step.Reason.CANCELLED));
        }
    }

    private static String hello(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* OK ready";
            case POP3 -> "+OK ready";
            case SMTP -> "220 ready";
        };
    }

    /** The head of a TLS record that promises 16 kB, and some of them. */
    private static String handshakeRecord(int length) {
        return new String(new char[]{22, 3, 3, 64, 0}) + "x".repeat(length);
    }

    private static void assertEndsInTime(Protocol protocol, ScriptWriter script, Class<? extends Failure> failure) {
        try (var server = overTls(script)) {
            var report = timed(() -> Probing.probe(server.endpoint(protocol, Security.TLS), Probing.login(), DEADLINE),
                    DEADLINE.plus(GRACE));
            assertThat(report.failedWith(failure)).as(report.toString()).isPresent();
        }
    }

    private static void assertLimit(Protocol protocol, ScriptWriter script, Failure.Limit limit) {
        try (var server = overTls(script)) {
            // The limit is what is looked for, so a busy machine gets the time to reach it.
            var report = Probing.probe(server.endpoint(protocol, Security.TLS), Probing.login(),
                    Duration.ofMinutes(1));
            assertThat(report.failedWith(Failure.LimitExceeded.class)).as(report.toString())
                    .contains(new Failure.LimitExceeded(limit));
            assertThat(report.transcript()).hasSizeLessThan(500).allMatch(line -> line.length() < 1100);
        }
    }

    private static ScriptedServer overTls(ScriptWriter script) {
        return ScriptedServer.tls(TestCertificates.good().serverContext(), script);
    }

    /** A call of the probe. */
    private interface Call {
        ProbeReport run();
    }

    private static ProbeReport timed(Call call, Duration limit) {
        long start = System.nanoTime();
        var report = call.run();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
        return report;
    }
}

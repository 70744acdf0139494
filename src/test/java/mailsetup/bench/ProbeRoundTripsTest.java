package mailsetup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.Wiring;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole probe waits for the server as often as the protocol demands, and not once more. */
class ProbeRoundTripsTest {
    /** So long that what is on its way at once can be told from what was waited for. */
    private static final Duration TRIP = Duration.ofMillis(30);
    private static final int MORE_TRIES = 4;
    private static PracticeServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PracticeServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource
    void noRoundTripCanBeSaved(Protocol protocol, Security security) {
        int needed = Chain.of(protocol, security).length() + (protocol == Protocol.IMAP ? Chain.LINE : 0);
        int waited = roundTrips(protocol, security);
        // A program that is held up between two commands seems to wait; so it may try again, and the fewest count.
        for (int i = 0; i < MORE_TRIES && waited > needed; i++) {
            waited = Math.min(waited, roundTrips(protocol, security));
        }
        assertThat(waited).isEqualTo(needed);
    }

    private static int roundTrips(Protocol protocol, Security security) {
        try (var far = Distant.from(List.of(server.settings(protocol, security)), TRIP)) {
            var report = probe(far);
            assertThat(report.works()).as(report.toString()).isTrue();
            assertThat(report.loginsSent()).isEqualTo(1);
            return far.roundTrips();
        }
    }

    static Stream<Arguments> noRoundTripCanBeSaved() {
        return Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> Arguments.of(protocol, security)));
    }

    private static ProbeReport probe(Distant far) {
        try (var secret = new Secret(server.password().toCharArray());
                var run = Wiring.assistant().trusting(List.of(server.authority())).probe(far.servers(),
                        Optional.of(Login.careful(server.address(), secret)), Duration.ofSeconds(20), _ -> {})) {
            return run.await().getFirst();
        }
    }
}

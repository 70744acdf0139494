package mailsetup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import mailsetup.testkit.LineClient;
import mailsetup.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;

/** The measuring instrument itself: it delays by what it says, counts what was waited for, and is a cable, not a queue. */
class FarAwayTest {
    private static final Duration TRIP = Duration.ofMillis(200);

    @Test
    void theGreetingCostsTheHandshakeAndItsOwnTripAndEveryCommandOneMore() throws IOException {
        try (var server = counting(2); var far = new FarAway(server.port(), TRIP)) {
            var clock = new Clock();
            try (var client = LineClient.plain(far.port())) {
                assertThat(client.hear()).isEqualTo("hello");
                clock.showsTrips(2);
                assertThat(client.say("one").hear()).isEqualTo("yes");
                clock.showsTrips(3);
                assertThat(client.say("two").hear()).isEqualTo("yes");
                clock.showsTrips(4);
                assertThat(far.roundTrips()).isEqualTo(4);
            }
        }
    }

    @Test
    void commandsInFlightShareOneTrip() throws IOException {
        try (var server = counting(3); var far = new FarAway(server.port(), TRIP)) {
            var clock = new Clock();
            try (var client = LineClient.plain(far.port())) {
                client.hear();
                client.say("one").say("two").say("three");
                for (int i = 0; i < 3; i++) {
                    assertThat(client.hear()).isEqualTo("yes");
                }
                clock.showsTrips(3);
                assertThat(far.roundTrips()).isEqualTo(3);
            }
        }
    }

    @Test
    void aGoodByeThatNobodyWaitsForIsNotCounted() throws IOException, InterruptedException {
        try (var server = counting(1); var far = new FarAway(server.port(), TRIP)) {
            try (var client = LineClient.plain(far.port())) {
                client.hear();
                client.say("bye");
            }
            Thread.sleep(TRIP.multipliedBy(2));
            assertThat(server.heard()).containsExactly("bye");
            assertThat(far.roundTrips()).isEqualTo(2);
        }
    }

    private static ScriptedServer counting(int answers) {
        return ScriptedServer.plain(script -> {
            script.says("hello");
            for (int i = 0; i < answers; i++) {
                script.hearsAnything().says("yes");
            }
        });
    }

    /** That trips take their time; one too many shows in their count, which no busy machine disturbs. */
    private static final class Clock {
        /** Trips that a busy machine may lose by waking late. */
        private static final int BUSY = 4;
        private final long start = System.nanoTime();

        void showsTrips(int trips) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(TRIP.multipliedBy(trips),
                    TRIP.multipliedBy(trips + BUSY));
        }
    }
}

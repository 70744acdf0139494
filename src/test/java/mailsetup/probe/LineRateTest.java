package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LineRateTest {
    private static final Duration ROUND_TRIP = Duration.ofMillis(500);

    @Test
    void theLineLiesBetweenTheRateWithAndWithoutTheRoundTrip() {
        var line = LineRate.of(12_000, Duration.ofSeconds(2), ROUND_TRIP).orElseThrow();

        assertThat(line).isEqualTo(new LineRate(6_000, 8_000));
        assertThat(line.atBest(800_000)).isEqualTo(Duration.ofSeconds(100));
        assertThat(line.atWorst(600_000)).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void aFewBytesOrAnAnswerWithinTheRoundTripSayNothingOfTheLine() {
        assertThat(LineRate.of(1_999, Duration.ofSeconds(2), ROUND_TRIP)).isEmpty();
        assertThat(LineRate.of(12_000, ROUND_TRIP, ROUND_TRIP)).isEmpty();
    }
}

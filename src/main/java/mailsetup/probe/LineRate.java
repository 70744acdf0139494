package mailsetup.probe;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast a server's answers come in over this line, from an answer that was asked for anyway.
 *
 * @param slowest bytes a second, 1 or more: as if all of the time had been transfer
 * @param fastest bytes a second: without the time that one empty command takes
 */
public record LineRate(long slowest, long fastest) {
    /** Fewer bytes say more of the way than of the line. */
    private static final long FEWEST = 2_000;

    /** Of an answer of that many bytes; the round trip is that of an empty command. */
    public static Optional<LineRate> of(long bytes, Duration took, Duration roundTrip) {
        long transfer = took.minus(roundTrip).toMillis();
        return bytes < FEWEST || transfer <= 0
                ? Optional.empty()
                : Optional.of(new LineRate(Math.max(1, bytes * 1000 / took.toMillis()), bytes * 1000 / transfer));
    }

    /** How long that many bytes take at best. */
    public Duration atBest(long bytes) {
        return Duration.ofSeconds(bytes / fastest);
    }

    /** How long they take at worst. */
    public Duration atWorst(long bytes) {
        return Duration.ofSeconds(bytes / slowest);
    }
}

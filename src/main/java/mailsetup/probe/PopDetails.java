package mailsetup.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What else POP tells of a maildrop, each value where the server tells it in time.
 *
 * @param opened how long it took to open the maildrop
 * @param latency of one NOOP, the median of three
 * @param largest bytes of the biggest mail that was looked at
 * @param looked how many sizes were looked at
 * @param firstUid the lasting name of the first mail (UIDL); empty where there is none
 * @param gaps what is missing, and why
 */
public record PopDetails(Optional<Duration> opened, Optional<Duration> latency, OptionalLong largest, long looked,
        String firstUid,
        List<Gap> gaps) {
    public PopDetails {
        gaps = List.copyOf(gaps);
    }

    /** Nothing is known. */
    public static PopDetails none() {
        return new PopDetails(Optional.empty(), Optional.empty(), OptionalLong.empty(), 0, "", List.of());
    }
}

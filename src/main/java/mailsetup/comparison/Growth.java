package mailsetup.comparison;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.probe.ImapFacts;

/**
 * When the room on the server will be full if mail goes on coming in as it did: what is used, divided by the days
 * between the oldest and the newest mail.
 */
public final class Growth {
    private static final long SHORTEST_DAYS = 30;
    private static final double DAYS_IN_A_MONTH = 30.44;
    private static final long FURTHEST_MONTHS = 120;

    private Growth() {}

    /** Whole months from now, at most 120; empty where too little is known, or too little time was looked at. */
    public static OptionalLong monthsUntilFull(ImapFacts facts) {
        long used = facts.quotaUsed().orElse(0);
        long left = facts.quotaLimit().orElse(0) - used;
        var days = days(facts).orElse(0L);
        if (used <= 0 || left <= 0 || days < SHORTEST_DAYS) {
            return OptionalLong.empty();
        }
        long months = Math.round(left / ((double) used / days) / DAYS_IN_A_MONTH);
        return months > FURTHEST_MONTHS ? OptionalLong.empty() : OptionalLong.of(months);
    }

    /** Used part of the quota in percent; empty where there is none. */
    public static OptionalLong percentUsed(ImapFacts facts) {
        return facts.quotaLimit().orElse(0) <= 0 || facts.quotaUsed().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(
                        100.0 * facts.quotaUsed().getAsLong() / facts.quotaLimit().getAsLong()));
    }

    private static Optional<Long> days(ImapFacts facts) {
        return facts.details().sample().map(some -> Duration.between(some.oldest(), some.newest()).toDays());
    }
}

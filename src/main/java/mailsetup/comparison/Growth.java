package mailsetup.comparison;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.core.Message;
import mailsetup.probe.ImapFacts;

/**
 * When the room on the server will be full if mail goes on coming in as it did: what is used, divided by the days
 * between the oldest and the newest mail.
 */
public final class Growth {
    private static final long SHORTEST_DAYS = 30;
    private static final double DAYS_IN_A_MONTH = 30.44;
    private static final long DAYS_IN_A_YEAR = 365;
    private static final int MONTHS = 12;
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

    /**
     * Between which months the room ends: by what came in over the whole time, and by what came in during the last year.
     * Where the two agree, both are the same month.
     */
    public record Ends(YearMonth from, YearMonth to) {
        /** In words: one month, or from which to which. */
        public Message said() {
            return from.equals(to)
                    ? Message.of("comparison.growth.month", from)
                    : Message.of("comparison.growth.months", from, to);
        }
    }

    /** Reckoned from that month; empty where {@link #monthsUntilFull} is. */
    public static Optional<Ends> ends(ImapFacts facts, YearMonth now) {
        return monthsUntilFull(facts).stream().boxed().findFirst().map(months -> {
            long lately = monthsAtTheRateOfTheLastYear(facts).orElse(months);
            return new Ends(now.plusMonths(Math.min(months, lately)), now.plusMonths(Math.max(months, lately)));
        });
    }

    private static OptionalLong monthsAtTheRateOfTheLastYear(ImapFacts facts) {
        long used = facts.quotaUsed().orElse(0);
        long left = facts.quotaLimit().orElse(0) - used;
        var share = facts.details().sample().filter(some -> some.lastYear().orElse(0) > 0)
                .filter(_ -> days(facts).orElse(0L) > DAYS_IN_A_YEAR)
                .map(some -> (double) some.lastYear().getAsLong() / some.bytes());
        return share.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.min(FURTHEST_MONTHS, Math.round(left / (used * share.get()) * MONTHS)));
    }

    /** Bytes that came to the inbox in a month, on average; empty where too little time was looked at. */
    public static OptionalLong perMonth(ImapFacts facts) {
        var days = days(facts).orElse(0L);
        return days < SHORTEST_DAYS || facts.bytes().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(facts.bytes().getAsLong() * DAYS_IN_A_MONTH / days));
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

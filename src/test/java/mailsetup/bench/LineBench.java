package mailsetup.bench;

import java.time.Duration;
import java.util.List;
import mailsetup.realservers.Provider;

/** What it costs to measure the line: a probe by IMAP of an inbox without a large mail, and with one. */
final class LineBench {
    private static final List<Duration> TRIPS = List.of(Duration.ZERO, Duration.ofMillis(50), Duration.ofMillis(200));

    private LineBench() {}

    static String measure(Provider small, Provider large) throws Exception {
        var table = new Table("round trip", "without", "with a piece of a large mail", "more");
        for (var trip : TRIPS) {
            var without = new ProbeBench(small).imap(trip);
            var with = new ProbeBench(large).imap(trip);
            table.row(Clock.millis(trip) + " ms", Clock.millis(without), Clock.millis(with),
                    Clock.millis(with.minus(without)) + " ms");
        }
        return table.markdown();
    }
}

package mailsetup.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** Times as they are measured and written. */
final class Clock {
    private Clock() {}

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    static Duration time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The median of several runs. */
    static Duration median(int runs, Work work) throws Exception {
        var took = new Duration[runs];
        for (int i = 0; i < runs; i++) {
            took[i] = time(work);
        }
        return Stream.of(took).sorted().skip(runs / 2).findFirst().orElseThrow();
    }

    static String millis(Duration time) {
        double ms = time.toNanos() / 1e6;
        return String.format(Locale.ROOT, ms < 10 ? "%.1f" : "%.0f", ms);
    }

    static String ratio(Duration time, Duration limit) {
        return String.format(Locale.ROOT, "%.2f", (double) time.toNanos() / limit.toNanos());
    }
}

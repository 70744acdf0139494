package mailsetup.core.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The ledger as a list; no file, no log. */
final class MemoryLedger implements Ledger {
    /** About 6 MB; a test of one account writes fewer than 200 lines. */
    static final int MOST = 20_000;

    private final Clock clock;
    private final long opened = System.nanoTime();
    private final List<Line> lines = new ArrayList<>();
    private long unwritten;

    MemoryLedger(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Line open(Receiver to, Way way, Ground ground) {
        var line = new Line(clock.instant(), Duration.ofNanos(System.nanoTime() - opened), to, way, ground);
        if (lines.size() < MOST) {
            lines.add(line);
        } else {
            unwritten++;
        }
        return line;
    }

    @Override
    public synchronized List<Entry> entries() {
        return lines.stream().map(Line::entry).toList();
    }

    @Override
    public synchronized long unwritten() {
        return unwritten;
    }
}

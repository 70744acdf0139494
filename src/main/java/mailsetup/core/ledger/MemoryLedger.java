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
    private final List<OpenEntry> lines = new ArrayList<>();
    private long unwritten;

    MemoryLedger(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized OpenEntry open(Receiver to, Transport transport, Purpose purpose) {
        var line = new OpenEntry(clock.instant(), Duration.ofNanos(System.nanoTime() - opened), to, transport, purpose);
        if (lines.size() < MOST) {
            lines.add(line);
        } else {
            unwritten++;
        }
        return line;
    }

    @Override
    public synchronized List<LedgerEntry> entries() {
        return lines.stream().map(OpenEntry::entry).toList();
    }

    @Override
    public synchronized long unwritten() {
        return unwritten;
    }
}

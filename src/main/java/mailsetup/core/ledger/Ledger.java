package mailsetup.core.ledger;

import java.time.Clock;
import java.util.List;

/** Everything that left this computer since the ledger was opened. Any thread may write and read. */
public interface Ledger {
    /** A new line, written before the first packet leaves. */
    Line open(Receiver to, Way way, Ground ground);

    /** All lines in the order in which they were opened, as they stand now. */
    List<Entry> entries();

    /** How many lines there was no room for; zero but in the largest of batches. */
    default long unwritten() {
        return 0;
    }

    /** A pen that writes on this ground. */
    default Pen on(Ground ground) {
        return (to, way) -> open(to, way, ground);
    }

    /** An empty one that ends with the program. */
    static Ledger inMemory() {
        return new MemoryLedger(Clock.systemUTC());
    }
}

package mailsetup.core.ledger;

import java.time.Clock;
import java.util.List;

/** Everything that left this computer since the ledger was opened. Any thread may write and read. */
public interface Ledger {
    /** A new line, written before the first packet leaves. */
    OpenEntry open(Receiver to, Transport transport, Purpose purpose);

    /** All lines in the order in which they were opened, as they stand now. */
    List<LedgerEntry> entries();

    /** How many lines there was no room for; zero but in the largest of batches. */
    default long unwritten() {
        return 0;
    }

    /** A writer for this purpose. */
    default LedgerWriter on(Purpose purpose) {
        return (to, transport) -> open(to, transport, purpose);
    }

    /** An empty one that ends with the program. */
    static Ledger inMemory() {
        return new MemoryLedger(Clock.systemUTC());
    }
}

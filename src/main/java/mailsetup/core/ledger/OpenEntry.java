package mailsetup.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A line of the ledger while it is being written. Any thread may write. */
public final class OpenEntry {
    private final Instant at;
    private final Duration after;
    private final Receiver to;
    private final Purpose purpose;
    private final List<Disclosure> told = new ArrayList<>();
    private Transport transport;

    OpenEntry(Instant at, Duration after, Receiver to, Transport transport, Purpose purpose) {
        this.at = at;
        this.after = after;
        this.to = to;
        this.transport = transport;
        this.purpose = purpose;
    }

    /** A line in no ledger. */
    public static OpenEntry loose() {
        return new OpenEntry(Instant.EPOCH, Duration.ZERO, Receiver.SYSTEM, new Transport.SystemLookUp(), Purpose.TEST);
    }

    /** It turned out what was spoken, and how well it was protected. */
    public synchronized void speaks(Transport spoken) {
        transport = spoken;
    }

    /** This is sent now; what was told before is not written twice. */
    public synchronized void tells(Disclosure thing) {
        if (!told.contains(thing)) {
            told.add(thing);
        }
    }

    synchronized LedgerEntry entry() {
        return new LedgerEntry(at, after, to, transport, purpose, told);
    }
}

package mailsetup.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A line of the ledger while it is being written. Any thread may write. */
public final class Line {
    private final Instant at;
    private final Duration after;
    private final Receiver to;
    private final Ground ground;
    private final List<Thing> told = new ArrayList<>();
    private Way way;

    Line(Instant at, Duration after, Receiver to, Way way, Ground ground) {
        this.at = at;
        this.after = after;
        this.to = to;
        this.way = way;
        this.ground = ground;
    }

    /** A line in no ledger. */
    public static Line loose() {
        return new Line(Instant.EPOCH, Duration.ZERO, Receiver.SYSTEM, new Way.SystemLookUp(), Ground.TEST);
    }

    /** It turned out what was spoken, and how well it was protected. */
    public synchronized void speaks(Way spoken) {
        way = spoken;
    }

    /** This is sent now; what was told before is not written twice. */
    public synchronized void tells(Thing thing) {
        if (!told.contains(thing)) {
            told.add(thing);
        }
    }

    synchronized Entry entry() {
        return new Entry(at, after, to, way, ground, told);
    }
}

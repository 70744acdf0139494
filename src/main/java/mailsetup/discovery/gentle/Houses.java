package mailsetup.discovery.gentle;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;

/**
 * The connections of one search: few at a time to one address, and twelve in all, of which three are kept for servers that
 * somebody published.
 */
final class Houses {
    private static final int IN_ALL = 12;
    private static final int KEPT = 3;

    private final Map<InetAddress, House> known = new HashMap<>();
    private int left = IN_ALL;

    /** What the knock shows, when its turn has come; empty where there is none left, or none in time. */
    Optional<Seen> visit(InetAddress address, boolean guessed, Deadline deadline, Supplier<ProbeReport> knock)
            throws InterruptedException {
        if (!enter(address, guessed, deadline)) {
            return nobody(address);
        }
        Optional<Seen> seen = Optional.empty();
        try {
            seen = Optional.of(new Seen(knock.get()));
            return seen;
        } finally {
            leave(address, seen);
        }
    }

    private synchronized boolean enter(InetAddress address, boolean guessed, Deadline deadline)
            throws InterruptedException {
        var house = house(address);
        while (left > (guessed ? KEPT : 0) && !deadline.isOver() && house.nobody().isEmpty()) {
            if (house.hasRoom()) {
                house.enter();
                left--;
                return true;
            }
            TimeUnit.NANOSECONDS.timedWait(this, deadline.remaining().toNanos());
        }
        return false;
    }

    private synchronized void leave(InetAddress address, Optional<Seen> seen) {
        house(address).leave(seen);
        notifyAll();
    }

    private synchronized Optional<Seen> nobody(InetAddress address) {
        return house(address).nobody();
    }

    private House house(InetAddress address) {
        return known.computeIfAbsent(address, _ -> new House());
    }
}

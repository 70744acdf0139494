package mailsetup.discovery.gentle;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mailsetup.probe.Deadline;

/**
 * The connections of one search: few at a time to one address, and twelve in all, of which three are kept for servers that
 * somebody published.
 */
final class Houses {
    private static final int IN_ALL = 12;
    private static final int KEPT = 3;

    private final Map<InetAddress, House> known = new HashMap<>();
    private int left = IN_ALL;

    /** Waits for a turn; false where there is none left, none in time, or nobody at home. */
    synchronized boolean enter(InetAddress address, boolean guessed, Deadline deadline) throws InterruptedException {
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

    /** A connection is over, with what it showed. */
    synchronized void leave(InetAddress address, Optional<Seen> seen) {
        house(address).leave(seen);
        notifyAll();
    }

    /** What every other door would show, where nobody is at home. */
    synchronized Optional<Seen> nobody(InetAddress address) {
        return house(address).nobody();
    }

    private House house(InetAddress address) {
        return known.computeIfAbsent(address, _ -> new House());
    }
}

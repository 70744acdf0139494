package mailsetup.bench;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts how often the direction changes from client to server and back: each is a time for which somebody waited. What
 * arrives after the client has gone is nobody's wait.
 */
final class RoundTrips {
    private final AtomicInteger count = new AtomicInteger();

    int count() {
        return count.get();
    }

    /** A connection; its handshake of TCP is the first. */
    Talk open() {
        count.incrementAndGet();
        return new Talk();
    }

    /** The turns of one connection. */
    final class Talk {
        private boolean clientSpoke = true;
        private boolean clientGone;

        synchronized void fromClient() {
            clientSpoke = true;
        }

        synchronized void clientGone() {
            clientGone = true;
        }

        synchronized void fromServer() {
            if (clientSpoke && !clientGone) {
                count.incrementAndGet();
            }
            clientSpoke = false;
        }
    }
}

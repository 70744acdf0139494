package mailsetup.probe.run;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mailsetup.probe.Deadline;

/**
 * Reach everything at once, log in one after the other: the next login waits until it is known how the one before
 * went, so that a mistyped password costs one failed try and not three. Providers lock accounts after a few.
 */
final class LoginTurns {
    private final List<CountDownLatch> settled;
    private final boolean goOn;
    private volatile boolean refused;

    LoginTurns(int servers, boolean goOn) {
        this.settled = Stream.generate(() -> new CountDownLatch(1)).limit(servers).toList();
        this.goOn = goOn;
    }

    /** The place of one server in the queue, counted from zero. */
    Turn turn(int place) {
        return new Turn(place);
    }

    /** One server's turn. */
    final class Turn {
        private final int place;

        private Turn(int place) {
            this.place = place;
        }

        /** Waits until every server before this one has settled; says whether the password may be tried. */
        boolean mayLogIn(Deadline deadline) {
            try {
                for (var earlier : settled.subList(0, place)) {
                    if (!earlier.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
                        return false;
                    }
                }
                return !refused || goOn;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** The server did not accept the password. */
        void refused() {
            refused = true;
        }

        /** The login is over, or will not happen; may be called again. */
        void settle() {
            settled.get(place).countDown();
        }
    }
}

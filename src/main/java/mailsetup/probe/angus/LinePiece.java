package mailsetup.probe.angus;

import java.time.Duration;
import java.util.Optional;
import mailsetup.probe.LineRate;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * How fast the line is, by a piece of one large mail that is marked nowhere and thrown away unread: at first a little,
 * and from how long that took, as much more as comes in half a second.
 */
final class LinePiece {
    /** All that is asked for together, in bytes. */
    static final long MOST = 256 * 1024;
    /** It is given up after this time: so slow a server says nothing of the line. */
    static final Duration LONGEST = Duration.ofMillis(1500);
    /** A smaller inbox is here in no time, or the answers before told the line already. */
    private static final long MATTERS = 8L << 20;
    private static final long FIRST = 4 * 1024;
    private static final double SECONDS = 0.4;
    private static final double NANOS = 1e9;

    private final ImapInbox inbox;
    private final Duration roundTrip;

    /** The round trip is that of an empty command. */
    LinePiece(ImapInbox inbox, Duration roundTrip) {
        this.inbox = inbox;
        this.roundTrip = roundTrip;
    }

    /** Whether an inbox of that size makes people wait on some lines, and this mail of it is large enough to tell. */
    static boolean matters(long bytes, InboxSample.Mail large) {
        return bytes >= MATTERS && large.bytes() >= 2 * FIRST;
    }

    /** By that mail; empty where it came too fast to tell. */
    Optional<LineRate> by(InboxSample.Mail large) throws ProtocolException, WireException {
        var first = took(large, 0, FIRST);
        double transfer = first.minus(roundTrip).toNanos() / NANOS;
        if (transfer >= SECONDS) {
            return LineRate.of(FIRST, first, roundTrip);
        }
        double guess = transfer <= 0 ? MOST : FIRST / transfer * SECONDS;
        long more = Math.min((long) Math.min(guess, MOST - FIRST), large.bytes() - FIRST);
        return LineRate.of(more, took(large, FIRST, more), roundTrip);
    }

    private Duration took(InboxSample.Mail large, long from, long bytes) throws ProtocolException, WireException {
        var piece = inbox.piece(large.number(), from, bytes);
        inbox.answer(piece);
        return piece.took();
    }
}

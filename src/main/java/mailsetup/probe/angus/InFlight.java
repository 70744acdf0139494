package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/**
 * Commands that are sent without waiting for the answers to those before, where the server takes them so (PIPELINING of
 * POP, RFC 2449 section 6.6, and of SMTP, RFC 2920); otherwise each is held back until the one before was answered.
 */
final class InFlight {
    private final Wire wire;
    private final boolean together;
    private final Queue<String> held = new ArrayDeque<>();
    private final Queue<Long> sent = new ArrayDeque<>();

    InFlight(Wire wire, boolean together) {
        this.wire = wire;
        this.together = together;
    }

    /** Reads one answer. */
    interface Reading<T> {
        T from(Wire wire) throws WireException;
    }

    /** An answer, and how long it took from the moment the command went out. */
    record Answer<T>(T said, Duration took) {}

    /** Whether several are on their way at once. */
    boolean together() {
        return together;
    }

    void send(String command) throws WireException {
        held.add(command);
        if (together) {
            release();
        }
    }

    /** The answer to the oldest command that has none yet. */
    <T> Answer<T> answer(Reading<T> reading) throws WireException {
        if (sent.isEmpty()) {
            release();
        }
        long since = sent.remove();
        var said = reading.from(wire);
        return new Answer<>(said, Duration.ofNanos(System.nanoTime() - since));
    }

    private void release() throws WireException {
        sent.add(System.nanoTime());
        wire.writeLine(held.remove());
    }
}

package mailsetup.probe.net;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long one stage may take; the deadline of the run stands above all of them.
 *
 * @param connect for one address
 * @param handshake of TLS
 * @param greeting until the first line; anti-spam delays of 5 seconds and more exist (fault N-16)
 * @param reply to one command before the login
 * @param login Dovecot holds back the next login by up to 4 seconds after a refused one (measured)
 * @param inspect all commands after the login
 */
public record Limits(Duration connect, Duration handshake, Duration greeting, Duration reply, Duration login,
        Duration inspect) {
    /** The longest line a server may send, in bytes. RFC 9051 section 4 asks clients for 8192 and more. */
    public static final int LINE = 64 * 1024;
    /** The largest literal a server may announce, in bytes; of a message text no more than that is asked for. */
    public static final int LITERAL = 256 * 1024;
    /** The lines of one answer before the login; honest servers need fewer than 40. */
    public static final int ANSWER = 1000;
    /** The lines a server may send on one connection: Jakarta Mail keeps some 200 bytes for each, however short it is (measured). */
    public static final int LINES = 20_000;
    /** All that a server may send on one connection, in bytes. */
    public static final int TOTAL = 2 * 1024 * 1024;

    /** What one stage before the login takes at most, for one address. */
    public Duration longestBeforeLogin() {
        return Stream.of(connect, handshake, greeting, reply).max(Duration::compareTo).orElseThrow();
    }

    /** The same, but with that time after the login. */
    public Limits inspecting(Duration time) {
        return new Limits(connect, handshake, greeting, reply, login, time);
    }

    /** What suits people and slow servers. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(6), Duration.ofSeconds(6), Duration.ofSeconds(8), Duration.ofSeconds(8),
                Duration.ofSeconds(15), Duration.ofSeconds(15));
    }
}

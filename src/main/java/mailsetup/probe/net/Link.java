package mailsetup.probe.net;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import mailsetup.probe.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The socket under a wire: whose time is kept, which can be closed from any thread at any moment, and which remembers
 * the first thing that went wrong. What an exception says afterwards does not count any more.
 */
final class Link {
    private final StageClock clock;
    private volatile @Nullable Socket raw;
    private volatile @Nullable Failure failure;

    Link(StageClock clock) {
        this.clock = clock;
    }

    /** A socket that is about to connect, so that {@link #abort} reaches it already. */
    void adopt(Socket socket) throws WireException {
        raw = socket;
        failIfBroken();
    }

    Socket socket() {
        return Objects.requireNonNull(raw);
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    void limitNextRead() throws IOException {
        failIfBroken();
        socket().setSoTimeout(clock.left());
    }

    void abort(Failure reason) {
        fail(reason);
        close();
    }

    void close() {
        var socket = raw;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException _) {
                // It is gone either way.
            }
        }
    }

    void hurry() {
        clock.hurry();
    }

    void expectSoon() {
        clock.expectSoon();
    }

    void relax() {
        clock.relax();
    }

    /** Silence was no fault after all. */
    void forgiveSilence() {
        if (failure instanceof Failure.TimedOut && !clock.runIsOver()) {
            failure = null;
        }
    }

    /** That the other side hung up was no fault: there will be another connection. */
    void forgiveLoss() {
        close();
        forgiveSilence();
        if (failure instanceof Failure.Dropped) {
            failure = null;
        }
    }

    WireException exceeded(Failure.Limit limit) {
        var reason = fail(new Failure.LimitExceeded(limit));
        close();
        return new WireException(reason);
    }

    WireException dropped() {
        return new WireException(fail(new Failure.Dropped()));
    }

    /** What an I/O exception on this link really means. */
    WireException broken(IOException e) {
        return switch (e) {
            case WireException known -> known;
            case SocketTimeoutException _ -> new WireException(fail(clock.timedOut()));
            // Under TLS 1.3 a client learns only after its handshake that the server did not like it (RFC 8446 section 4.4.2.4).
            case SSLException alert when TlsReason.isAlert(alert) ->
                new WireException(fail(new Failure.TlsFailed(TlsReason.of(alert))));
            default -> dropped();
        };
    }

    /** The first failure stands, also against this one. */
    synchronized Failure fail(Failure reason) {
        if (failure == null) {
            failure = reason;
        }
        return failure;
    }

    private void failIfBroken() throws WireException {
        if (failure != null) {
            close();
            throw new WireException(failure);
        }
    }
}

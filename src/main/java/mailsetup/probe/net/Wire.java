package mailsetup.probe.net;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import mailsetup.core.Protocol;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to one server. It keeps the deadline on every read, can be closed from any thread at any moment,
 * bounds and writes down what is said, and lets a login pass only once and only after {@link #permitLogin}.
 */
public final class Wire implements AutoCloseable {
    private final Protocol protocol;
    private final Deadline deadline;
    private final Transcript transcript;
    private Deadline stage;
    private Duration stageLimit;
    private volatile @Nullable Socket raw;
    private volatile @Nullable Failure failure;
    private @Nullable TimedInput timed;
    private @Nullable InputStream in;
    private @Nullable OutputStream out;
    private boolean secured;
    private @Nullable String permitted;

    /** A wire that is not connected yet. Nothing on it outlasts the deadline. */
    public Wire(Protocol protocol, Deadline deadline) {
        this.protocol = protocol;
        this.deadline = deadline;
        this.stage = deadline;
        this.stageLimit = deadline.remaining();
        this.transcript = new Transcript(protocol);
    }

    /** What was said so far. */
    public Transcript transcript() {
        return transcript;
    }

    /** Everything from here to the next call together takes no longer than this. */
    public void allow(Duration limit) {
        stage = deadline.atMost(limit);
        stageLimit = stage.remaining().plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether the connection is encrypted and the server's name was checked. */
    public boolean secured() {
        return secured;
    }

    /** The first thing that went wrong, if anything did. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** The next line without its line end. */
    public String readLine() throws WireException {
        var line = new ByteArrayOutputStream();
        try {
            var from = Objects.requireNonNull(in);
            for (int b = from.read(); b != '\n'; b = from.read()) {
                if (b < 0) {
                    throw new WireException(dropped());
                }
                line.write(b);
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * Lines up to the one that ends an answer.
     *
     * @param last recognises it; it is part of the result
     */
    List<String> readAnswer(Predicate<String> last) throws WireException {
        var lines = new ArrayList<String>();
        do {
            if (lines.size() == Limits.ANSWER) {
                throw exceeded(Failure.Limit.TOTAL);
            }
            lines.add(readLine());
        } while (!last.test(lines.getLast()));
        return lines;
    }

    /** Sends a command. */
    public void writeLine(String line) throws WireException {
        try {
            var to = Objects.requireNonNull(out);
            to.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            to.flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * Lets one login pass, by this mechanism and no other.
     *
     * @param plainTextAllowed a yes to sending it where everybody on the way can read it
     * @throws IllegalStateException on a connection that is not secured, without that yes
     */
    public void permitLogin(String mechanism, boolean plainTextAllowed) {
        if (!secured && !plainTextAllowed) {
            throw new IllegalStateException("no login over an unverified connection");
        }
        permitted = mechanism;
    }

    /** The connection as a socket for somebody who expects to read a greeting first. */
    public Socket handOver(String greeting) {
        var replay = new ByteArrayInputStream((greeting + "\r\n").getBytes(StandardCharsets.UTF_8));
        var rest = Objects.requireNonNull(in);
        return new StreamSocket(socket(), new SequenceInputStream(replay, rest), Objects.requireNonNull(out));
    }

    /** The numeric address of the other side. */
    public InetAddress remoteAddress() {
        return socket().getInetAddress();
    }

    /** What we call ourselves: an address literal (RFC 5321 section 4.1.3), which nobody has to look up. */
    public String clientName() {
        var local = socket().getLocalAddress();
        var text = local.getHostAddress().replaceFirst("%.*", "");
        return local instanceof Inet6Address ? "[IPv6:" + text + "]" : "[" + text + "]";
    }

    /** Ends it at once, from any thread: a read or write under way fails with this reason. */
    public void abort(Failure reason) {
        fail(reason);
        close();
    }

    @Override
    public void close() {
        var socket = raw;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException _) {
                // It is gone either way.
            }
        }
    }

    /** A socket that is about to connect, so that {@link #abort} reaches it already. */
    void adopt(Socket socket) throws WireException {
        raw = socket;
        if (failure != null) {
            close();
            throw new WireException(failure);
        }
    }

    /** The adopted socket is connected. */
    void opened() throws WireException {
        try {
            socket().setTcpNoDelay(true);
            timed = new TimedInput(this, socket().getInputStream());
            layer(timed, socket().getOutputStream());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** What TLS is laid upon; {@link #layer} takes its streams afterwards. */
    Socket underlay() throws WireException {
        try {
            Objects.requireNonNull(timed).beginAgain();
            return new StreamSocket(socket(), timed, socket().getOutputStream());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** From now on the conversation goes through these streams; what the old ones had still buffered is dropped. */
    void layer(InputStream from, OutputStream to) {
        in = new BufferedInputStream(new GuardedInput(this, from));
        out = new GuardedOutput(this, to);
    }

    /** The handshake was good. */
    void nowSecured() {
        secured = true;
        transcript.note("TLS");
    }

    /** What the other side sent first, counted from the last handshake, one character for each byte. */
    String firstBytes() {
        return timed == null ? "" : timed.first();
    }

    /** Whether the server sent more than it was asked for: before TLS that is an attack (CVE-2011-0411). */
    boolean hasUnreadInput() throws WireException {
        try {
            return Objects.requireNonNull(in).available() > 0;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Silence was no fault after all. */
    void forgiveSilence() {
        if (failure instanceof Failure.TimedOut && !deadline.isOver()) {
            failure = null;
        }
    }

    void limitNextRead() throws IOException {
        if (failure != null) {
            throw new WireException(failure);
        }
        long left = stage.remaining().toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        socket().setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
    }

    void beforeSending(String line) throws WireException {
        var tagged = protocol == Protocol.IMAP;
        if (ClientLine.of(line, tagged).credential()) {
            if (!ClientLine.mechanismOf(line, tagged).equals(permitted)) {
                throw new WireException(fail(new Failure.Unexpected("a login that was not permitted")));
            }
            permitted = null;
        }
        transcript.client(line);
    }

    WireException exceeded(Failure.Limit limit) {
        var reason = fail(new Failure.LimitExceeded(limit));
        close();
        return new WireException(reason);
    }

    Failure dropped() {
        return fail(new Failure.Dropped());
    }

    /** What an I/O exception on this wire really means. */
    WireException broken(IOException e) {
        return switch (e) {
            case WireException known -> known;
            case SocketTimeoutException _ -> new WireException(fail(new Failure.TimedOut(stageLimit)));
            default -> new WireException(fail(new Failure.Dropped()));
        };
    }

    private synchronized Failure fail(Failure reason) {
        if (failure == null) {
            failure = reason;
        }
        return failure;
    }

    private Socket socket() {
        return Objects.requireNonNull(raw);
    }
}

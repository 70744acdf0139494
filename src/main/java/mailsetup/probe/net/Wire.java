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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import mailsetup.core.Protocol;
import mailsetup.core.ledger.ChannelSecurity;
import mailsetup.core.ledger.OpenEntry;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import org.jspecify.annotations.Nullable;

/**
 * The one conversation with one server. It keeps the deadline on every read, can be ended from any thread, bounds and
 * writes down what is said, and lets a login pass only once and only after {@link #permitLogin}.
 */
public final class Wire implements AutoCloseable {
    private final Protocol protocol;
    private final StageClock clock;
    private final Link link;
    private final Transcript transcript;
    private final LoginPermit permit;
    private @Nullable TimedInput timed;
    private @Nullable InputStream in;
    private @Nullable OutputStream out;
    private Disclosures disclosures;
    private boolean secured;

    /** A wire that is not connected yet. Nothing on it outlasts the deadline. */
    public Wire(Protocol protocol, Deadline deadline) {
        this.protocol = protocol;
        this.clock = new StageClock(deadline);
        this.link = new Link(clock);
        this.transcript = new Transcript(protocol);
        this.permit = new LoginPermit();
        this.disclosures = new Disclosures(protocol, OpenEntry.loose());
    }

    public Transcript transcript() {
        return transcript;
    }

    /** A stage begins: everything from here to the next call together takes no longer than this. */
    public void allow(Duration limit) {
        clock.allow(limit);
        transcript.beginStage();
    }

    /** Whether the connection is encrypted and the server's name was checked. */
    public boolean secured() {
        return secured;
    }

    /** The first thing that went wrong, if anything did. */
    public Optional<Failure> failure() {
        return link.failure();
    }

    /** The next line without its line end. */
    public String readLine() throws WireException {
        var line = new ByteArrayOutputStream();
        try {
            var from = Objects.requireNonNull(in);
            for (int b = from.read(); b != '\n'; b = from.read()) {
                if (b < 0) {
                    throw link.dropped();
                }
                line.write(b);
            }
        } catch (IOException e) {
            if (line.size() > 0) {
                transcript.note(ProbeReport.BEGUN);
            }
            throw link.broken(e);
        }
        return transcript.text(line.toByteArray()).stripTrailing();
    }

    /**
     * Lines up to the one that ends an answer.
     *
     * @param last recognises it; it is part of the result
     */
    public List<String> readAnswer(Predicate<String> last) throws WireException {
        var lines = new ArrayList<String>();
        do {
            if (lines.size() == Limits.ANSWER) {
                throw link.exceeded(Failure.Limit.TOTAL);
            }
            lines.add(readLine());
        } while (!last.test(lines.getLast()));
        return lines;
    }

    /** Sends a command. */
    public void writeLine(String line) throws WireException {
        write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a line without its line end, which may hold a secret; it is overwritten. */
    public void write(byte[] line) throws WireException {
        byte[] whole = Arrays.copyOf(line, line.length + 2);
        whole[line.length] = '\r';
        whole[line.length + 1] = '\n';
        try {
            var to = Objects.requireNonNull(out);
            to.write(whole);
            to.flush();
        } catch (IOException e) {
            throw link.broken(e);
        } finally {
            Arrays.fill(line, (byte) 0);
            Arrays.fill(whole, (byte) 0);
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
        permit.give(mechanism);
    }

    /** The conversation as a socket, for somebody who expects to read this greeting first. */
    public Socket handOver(String greeting) {
        var replay = new ByteArrayInputStream((greeting + "\r\n").getBytes(StandardCharsets.UTF_8));
        return new StreamSocket(link.socket(), new SequenceInputStream(replay, Objects.requireNonNull(in)),
                Objects.requireNonNull(out), true);
    }

    /** What broke this connection is forgiven: another one takes its place, which must be verified anew. */
    public void reopen() {
        link.forgiveLoss();
        secured = false;
        transcript.note("another connection");
    }

    /** The numeric address of the other side. */
    public InetAddress remoteAddress() {
        return link.socket().getInetAddress();
    }

    /** What we call ourselves: an address literal (RFC 5321 section 4.1.3), which nobody has to look up. */
    public String clientName() {
        var local = link.socket().getLocalAddress();
        var text = local.getHostAddress().replaceFirst("%.*", "");
        return local instanceof Inet6Address ? "[IPv6:" + text + "]" : "[" + text + "]";
    }

    /** Ends it at once, from any thread: a read or write under way fails with this reason. */
    public void abort(Failure reason) {
        link.abort(reason);
    }

    @Override
    public void close() {
        link.close();
    }

    Link link() {
        return link;
    }

    /** The socket of the link is connected; what is told on it stands on that line of the ledger. */
    void opened(OpenEntry line) throws WireException {
        disclosures = new Disclosures(protocol, line);
        try {
            link.socket().setTcpNoDelay(true);
            timed = new TimedInput(link, link.socket().getInputStream());
            layer(timed, link.socket().getOutputStream());
        } catch (IOException e) {
            throw link.broken(e);
        }
    }

    /** What TLS is laid upon; {@link #secure} takes its streams afterwards. */
    Socket underlay() throws WireException {
        try {
            Objects.requireNonNull(timed).beginAgain();
            return new StreamSocket(link.socket(), timed, link.socket().getOutputStream(), false);
        } catch (IOException e) {
            throw link.broken(e);
        }
    }

    /** The handshake was good: from now on the conversation goes through these streams, and it is a verified one. */
    void secure(InputStream from, OutputStream to, ChannelSecurity security) {
        layer(from, to);
        secured = true;
        disclosures.protectedBy(security);
        transcript.note("TLS");
    }

    /** What the other side sent first, counted from the last handshake, one character for each byte. */
    String firstBytes() {
        return timed == null ? "" : timed.first();
    }

    /** The same, read on to the end of its line, for a handshake stops after five bytes; half a line tells nothing. */
    Optional<String> firstLine() {
        try {
            byte[] some = new byte[1024];
            for (int length = firstBytes().length(); !timed().ended();) {
                int count = timed().read(some, 0, some.length);
                length += Math.max(count, 0);
                if (length > Limits.LINE) {
                    throw link.exceeded(Failure.Limit.LINE);
                }
                if (count < 0) {
                    return Optional.empty();
                }
            }
            return firstBytes().lines().findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private TimedInput timed() {
        return Objects.requireNonNull(timed);
    }

    /** Whether the server sent more than it was asked for: before TLS that is an attack (CVE-2011-0411). */
    boolean hasUnreadInput() throws WireException {
        try {
            return Objects.requireNonNull(in).available() > 0;
        } catch (IOException e) {
            throw link.broken(e);
        }
    }

    private void layer(InputStream from, OutputStream to) {
        in = new BufferedInputStream(new GuardedInput(link, transcript, from));
        out = new GuardedOutput(link, transcript, permit, disclosures, protocol == Protocol.IMAP, to);
    }
}

package mailsetup.practice.names;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.Message;

/** A name server at a free UDP port of 127.0.0.1. Its answers are short, so that nobody has to ask again by TCP. */
public final class NameServer implements AutoCloseable {
    private static final int LONGEST_QUESTION = 512;

    private final DatagramSocket socket;
    private final Lookup lookup;
    private final AtomicInteger questions = new AtomicInteger();

    private NameServer(DatagramSocket socket, Zone zone) {
        this.socket = socket;
        lookup = zone.lookup();
    }

    /**
     * Opens it.
     *
     * @throws IOException when there is no free port
     */
    public static NameServer open(Zone zone) throws IOException {
        var server = new NameServer(
                new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0)), zone);
        Thread.ofVirtual().name("lab-names").start(server::serve);
        return server;
    }

    /** Where it is. */
    public InetSocketAddress address() {
        return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }

    /** How many datagrams came. */
    public int questions() {
        return questions.get();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        var packet = new DatagramPacket(new byte[LONGEST_QUESTION], LONGEST_QUESTION);
        while (!socket.isClosed()) {
            try {
                packet.setLength(LONGEST_QUESTION);
                socket.receive(packet);
                questions.incrementAndGet();
                answer(packet);
            } catch (IOException _) {
                // Closed, or what came was no question.
            }
        }
    }

    private void answer(DatagramPacket packet) throws IOException {
        var query = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
        if (query.getQuestion() != null) {
            var wire = lookup.answer(query).toWire();
            socket.send(new DatagramPacket(wire, wire.length, packet.getSocketAddress()));
        }
    }
}

package mailsetup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A door on loopback behind which a server seems far away: each direction takes half of the round trip, and so does the
 * handshake of TCP, which a program cannot hold up; instead the server hears of the connection, and the client is heard,
 * that much later. For whoever talks through it the clock at the end is the same.
 */
final class FarAway implements AutoCloseable {
    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Duration roundTrip;
    private final RoundTrips trips = new RoundTrips();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    FarAway(int port, Duration roundTrip) {
        this(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), roundTrip);
    }

    private FarAway(InetSocketAddress server, Duration roundTrip) {
        this.server = server;
        this.roundTrip = roundTrip;
        try {
            door = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("far away").start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Round trips of all connections so far, each with its handshake of TCP. */
    int roundTrips() {
        return trips.count();
    }

    @Override
    public void close() {
        shut(door);
        open.forEach(FarAway::shut);
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                open.add(client);
                long knocked = System.nanoTime();
                Thread.ofVirtual().name("connection").start(() -> connect(client, knocked));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void connect(Socket client, long knocked) {
        long half = roundTrip.toNanos() / 2;
        var talk = trips.open();
        try (client; var far = new Socket()) {
            open.add(far);
            client.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            var there = new Delayed(client.getInputStream(), half, knocked + 2 * half);
            Thread.ofVirtual().name("there in").start(() -> {
                there.fill();
                talk.clientGone();
            });
            Delayed.waitUntil(knocked + 3 * half);
            far.connect(server);
            var back = new Delayed(far.getInputStream(), half, 0);
            Thread.ofVirtual().name("back in").start(back::fill);
            var sending = Thread.ofVirtual().name("there out").start(() -> pass(there, far, talk::fromClient));
            back.drain(client.getOutputStream(), talk::fromServer);
            client.shutdownOutput();
            sending.join();
        } catch (IOException | InterruptedException _) {
            // One of them has hung up; the other hears of it by the closing.
        } finally {
            open.remove(client);
        }
    }

    private void pass(Delayed there, Socket far, Runnable arriving) {
        try {
            there.drain(far.getOutputStream(), arriving);
            far.shutdownOutput();
        } catch (IOException | InterruptedException _) {
            shut(far);
        } finally {
            open.remove(far);
        }
    }

    private static void shut(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception _) {
            // It is closed either way.
        }
    }
}

package mailsetup.practice.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;

/** A door at which visitors can knock: a loopback port and the connections made to it. */
public final class OpenDoor implements AutoCloseable {
    private static final int MOST_VISITORS = 64;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Reception door;
    private final LoginRecord logins;
    private final ServerSocket server;
    private final ExecutorService threads;
    private final Set<Socket> visitors = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    private OpenDoor(Reception door, LoginRecord logins, ServerSocket server, ThreadFactory threads) {
        this.door = door;
        this.logins = logins;
        this.server = server;
        this.threads = Executors.newThreadPerTaskExecutor(threads);
    }

    /**
     * Opens it at a free port of 127.0.0.1.
     *
     * @param threads makes one thread for the door and one for each visitor
     * @throws IOException when there is no free port
     */
    public static OpenDoor open(Reception door, LoginRecord logins, ThreadFactory threads) throws IOException {
        var server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0));
        var open = new OpenDoor(door, logins, server, threads);
        open.threads.execute(open::welcomeAll);
        return open;
    }

    /** Where it is, by the name {@code localhost}. */
    public Endpoint endpoint() {
        return new Endpoint(door.protocol(), new Hostname("localhost"), server.getLocalPort(), door.security());
    }

    /** How many connections were made. */
    public int connections() {
        return connections.get();
    }

    private void welcomeAll() {
        try (server) {
            while (true) {
                welcome(server.accept());
            }
        } catch (IOException e) {
            // Closed: nobody comes in any more.
        }
    }

    private void welcome(Socket visitor) throws IOException {
        connections.incrementAndGet();
        visitors.add(visitor);
        if (server.isClosed() || visitors.size() > MOST_VISITORS) {
            dismiss(visitor);
            return;
        }
        try {
            threads.execute(() -> attend(visitor));
        } catch (RejectedExecutionException e) {
            dismiss(visitor);
        }
    }

    private void attend(Socket visitor) {
        try {
            door.receive(visitor, logins);
        } catch (IOException e) {
            // The visitor left, stayed silent for too long, or broke the rules: all of them end here.
        } finally {
            dismiss(visitor);
        }
    }

    private void dismiss(Socket visitor) {
        visitors.remove(visitor);
        try {
            visitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all connections at once; when it returns, its threads have ended. */
    @Override
    public void close() {
        try (threads; server) {
            server.close();
            visitors.forEach(this::dismiss);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

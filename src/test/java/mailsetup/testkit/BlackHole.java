package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A port on loopback whose queue is full: whoever connects gets no answer. */
public final class BlackHole implements AutoCloseable {
    private static final int TRY = 300;
    private static final int MOST = 64;

    private final ServerSocket door;
    private final List<Socket> queue = new ArrayList<>();

    public BlackHole() {
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (joins()) {
            if (queue.size() > MOST) {
                throw new IllegalStateException("this system has no end to its queues");
            }
        }
    }

    private boolean joins() {
        var socket = new Socket();
        queue.add(socket);
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), TRY);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() {
        try {
            for (var socket : queue) {
                socket.close();
            }
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

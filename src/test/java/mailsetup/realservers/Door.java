package mailsetup.realservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A port on loopback. */
record Door(int port) {
    private static final byte[] EMPTY_LINE = {'\r', '\n'};

    /** That many free ports, all different. */
    static List<Door> free(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            while (sockets.size() < count) {
                sockets.add(new ServerSocket(0, 1, loopback()));
            }
            var doors = sockets.stream().map(socket -> new Door(socket.getLocalPort())).toList();
            for (var socket : sockets) {
                socket.close();
            }
            return doors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Visits, sends an empty line, waits for the first byte of a greeting or TLS alert, and leaves.
     *
     * @return the visitor's own port, by which the server's log names it; empty when nobody is in
     */
    Optional<Integer> knock() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 1000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(EMPTY_LINE);
            return socket.getInputStream().read() < 0 ? Optional.empty() : Optional.of(socket.getLocalPort());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static InetAddress loopback() {
        // Not getLoopbackAddress, which may be ::1: the servers listen here and nowhere else.
        return InetAddress.ofLiteral("127.0.0.1");
    }
}

package mailsetup.realservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port on loopback. */
record Door(int port) {
    /** Harmless in every protocol, and long enough for a TLS server to see that it is no TLS. */
    private static final byte[] NOOP = "NOOP\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Below those that Linux gives to whoever asks for any (32768 and up), so that nobody takes one by chance meanwhile. */
    private static final int FIRST = 20_000;
    private static final int END = 32_000;

    /** Until a server has taken its port, somebody who starts another beside it must not get the same. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    /** That many free ports, all different, and none of them given before. */
    static List<Door> free(int count) {
        return new Random().ints(FIRST, END).filter(Door::isFree).filter(GIVEN::add).limit(count).mapToObj(Door::new)
                .toList();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, loopback())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Visits, says a word, waits for the greeting or for being shown the door, and leaves.
     *
     * @return the visitor's own port, by which the server's log names it; empty when nobody is in
     */
    Optional<Integer> knock() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 1000);
            greet(socket);
            return Optional.of(socket.getLocalPort());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void greet(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        try {
            socket.getOutputStream().write(NOOP);
            socket.getInputStream().read();
        } catch (SocketException e) {
            // Being thrown out is an answer too: a TLS port does that with a visitor who does not speak TLS.
        }
    }

    private static InetAddress loopback() {
        // Not getLoopbackAddress, which may be ::1: the servers listen here and nowhere else.
        return InetAddress.ofLiteral("127.0.0.1");
    }
}

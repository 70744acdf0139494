package mailsetup.core.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import mailsetup.core.Hostname;

/** The operating system, as every mail program asks it. */
record RealNetwork() implements Network {
    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host.ascii()));
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        socket.connect(to, Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
    }

    /** To connect a datagram socket sends nothing. */
    @Override
    public boolean hasRoute(InetSocketAddress to) {
        try (var socket = new DatagramSocket()) {
            socket.connect(to);
            return true;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}

package mailsetup.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.dns.DnsClient;

/**
 * A network in which everything is one round trip away: a name server, and one host with doors on the usual ports.
 *
 * @param doors the port that the world sees, and the door behind which the server seems far away
 */
record FarNetwork(Duration roundTrip, Hostname host, Map<Integer, FarAway> doors) implements Network {
    @Override
    public List<InetAddress> lookUp(Hostname name) throws UnknownHostException {
        if (!travels(roundTrip) || !name.equals(host)) {
            throw new UnknownHostException(name.ascii());
        }
        // A public one: a search does not follow strangers' names into a network of one's own.
        return List.of(InetAddress.ofLiteral("192.0.2.10"));
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        var door = doors.get(to.getPort());
        if (door != null) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()),
                    (int) limit.toMillis());
        } else {
            travels(roundTrip);
            throw new ConnectException("Connection refused");
        }
    }

    /** The same name server, that far away. */
    static DnsClient far(DnsClient near, Duration roundTrip) {
        return (name, type, deadline) -> {
            travels(roundTrip);
            return near.ask(name, type, deadline);
        };
    }

    /** Waits so long; false when interrupted. */
    private static boolean travels(Duration time) {
        try {
            Delayed.waitUntil(System.nanoTime() + time.toNanos());
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

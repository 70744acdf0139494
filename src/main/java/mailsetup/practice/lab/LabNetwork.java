package mailsetup.practice.lab;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mailsetup.core.Hostname;
import mailsetup.network.Network;

/**
 * The little network of the lab: made-up addresses, some of which lead to real doors on loopback. It plays only what
 * loopback cannot do; everything behind a door is a real connection.
 */
public final class LabNetwork implements Network, AutoCloseable {
    private final Map<String, List<String>> names;
    private final Map<String, Obstacle> shut;
    private final Map<Spot, Obstacle> blocked;
    private final Map<Spot, InetSocketAddress> doors;
    private final CountDownLatch end = new CountDownLatch(1);

    /**
     * A network that lasts until it is closed.
     *
     * @param shut addresses that cannot be reached at all
     * @param blocked ports that cannot be reached
     * @param doors where the open ports really are; all other ports refuse
     */
    public LabNetwork(Map<String, List<String>> names, Map<String, Obstacle> shut, Map<Spot, Obstacle> blocked,
            Map<Spot, InetSocketAddress> doors) {
        this.names = Map.copyOf(names);
        this.shut = Map.copyOf(shut);
        this.blocked = Map.copyOf(blocked);
        this.doors = Map.copyOf(doors);
    }

    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        var addresses = host.isAddress() ? List.of(host.ascii()) : names.getOrDefault(host.ascii(), List.of());
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host.ascii());
        }
        return addresses.stream().map(InetAddress::ofLiteral).toList();
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        var spot = new Spot(to.getAddress().getHostAddress(), to.getPort());
        var door = doors.get(spot);
        var obstacle = shut.getOrDefault(spot.address(), blocked.get(spot));
        if (obstacle != null || door == null) {
            throw obstacle == null ? refused() : met(obstacle, limit);
        }
        socket.connect(door, Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
    }

    /** Whoever still waits for an answer need not wait any longer. */
    @Override
    public void close() {
        end.countDown();
    }

    private IOException met(Obstacle obstacle, Duration limit) {
        return switch (obstacle) {
            case DROPPED -> silence(limit);
            case REFUSED -> refused();
            case NO_ROUTE -> new NoRouteToHostException("No route to host");
        };
    }

    private IOException silence(Duration limit) {
        try {
            return end.await(limit.toNanos(), TimeUnit.NANOSECONDS)
                    ? new SocketException("Socket closed")
                    : new SocketTimeoutException("Connect timed out");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new SocketException("Socket closed");
        }
    }

    private static ConnectException refused() {
        return new ConnectException("Connection refused");
    }
}

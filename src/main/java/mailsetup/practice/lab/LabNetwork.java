package mailsetup.practice.lab;

import java.io.IOException;
import java.net.BindException;
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
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mailsetup.core.Hostname;
import mailsetup.core.network.Computer;
import mailsetup.core.network.Network;
import mailsetup.practice.names.Zone;

/**
 * The little network of the lab: made-up addresses, some of which lead to real doors on loopback. It plays only what
 * loopback cannot do; everything behind a door is a real connection, and name servers are asked with real datagrams.
 */
public final class LabNetwork implements Network, AutoCloseable {
    private static final int DNS = 53;

    private final World world;
    private final Zone names;
    private final Map<Spot, InetSocketAddress> doors;
    private final CountDownLatch end = new CountDownLatch(1);

    /**
     * A network that lasts until it is closed.
     *
     * @param doors where the open ports really are, name servers at their port 53; all other ports refuse
     */
    public LabNetwork(World world, Map<Spot, InetSocketAddress> doors) {
        this.world = world;
        this.names = world.known();
        this.doors = Map.copyOf(doors);
    }

    /** As the system does it: the hosts file first, then the name server. */
    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        var addresses = host.isAddress() ? List.of(InetAddress.ofLiteral(host.ascii())) : found(host.ascii());
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host.ascii());
        }
        return addresses;
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        var spot = world.around().proxy().orElseGet(() -> new Spot(to.getAddress().getHostAddress(), to.getPort()));
        var obstacle = obstacle(spot);
        var door = doors.get(spot);
        if (obstacle.isPresent() || door == null) {
            throw met(obstacle.orElse(Obstacle.REFUSED), limit);
        }
        socket.connect(door, Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
    }

    /** No way leads to a name server that is shut or not there. */
    @Override
    public InetSocketAddress datagram(InetSocketAddress to) throws IOException {
        var spot = new Spot(to.getAddress().getHostAddress(), to.getPort());
        var door = doors.get(spot);
        if (door == null || obstacle(spot).isPresent()) {
            throw new NoRouteToHostException("No route to host");
        }
        return door;
    }

    @Override
    public List<InetSocketAddress> nameServers() {
        return List.of(new InetSocketAddress(InetAddress.ofLiteral(Elsewhere.OWN_RESOLVER), DNS));
    }

    @Override
    public Computer here() {
        return world.around().computer();
    }

    @Override
    public boolean isReal() {
        return false;
    }

    /** Whoever still waits for an answer need not wait any longer. */
    @Override
    public void close() {
        end.countDown();
    }

    private List<InetAddress> found(String name) {
        return Optional.ofNullable(world.around().hosts().get(name))
                .map(address -> List.of(InetAddress.ofLiteral(address)))
                .orElseGet(() -> world.shut().containsKey(Elsewhere.OWN_RESOLVER) ? List.of() : names.addresses(name));
    }

    private Optional<Obstacle> obstacle(Spot spot) {
        return Optional.ofNullable(world.shut().get(spot.address()))
                .or(() -> Optional.ofNullable(world.around().closed().get(spot.port())))
                .or(() -> world.ways().get(spot) instanceof Obstacle blocked ? Optional.of(blocked) : Optional.empty());
    }

    private IOException met(Obstacle obstacle, Duration limit) {
        return switch (obstacle) {
            case DROPPED -> silence(limit);
            case REFUSED -> new ConnectException("Connection refused");
            case NO_ROUTE -> new NoRouteToHostException("No route to host");
            case FORBIDDEN -> new BindException("Permission denied");
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
}

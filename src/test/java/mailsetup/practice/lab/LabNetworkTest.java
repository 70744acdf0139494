package mailsetup.practice.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import mailsetup.core.Hostname;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What loopback cannot do, and the way to what it can. */
class LabNetworkTest {
    private static final InetAddress SERVER = InetAddress.ofLiteral("192.0.2.11");
    private static final InetAddress SHUT = InetAddress.ofLiteral("192.0.2.12");
    @AutoClose
    private final ServerSocket door = door();
    @AutoClose
    private final LabNetwork network = new LabNetwork(
            World.EMPTY.zone(zone -> zone.host("imap.practice.example", "192.0.2.11"))
                    .shut("192.0.2.12", Obstacle.NO_ROUTE).has(new Spot("192.0.2.11", 25), Obstacle.DROPPED)
                    .has(new Spot("192.0.2.11", 26), Obstacle.REFUSED),
            Map.of(new Spot("192.0.2.11", 993),
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), door.getLocalPort())));

    @Test
    void namesLeadToTheirAddressesAndNumbersToThemselves() throws UnknownHostException {
        assertThat(network.lookUp(Hostname.of("imap.practice.example"))).containsExactly(SERVER);
        assertThat(network.lookUp(Hostname.of("192.0.2.12"))).containsExactly(SHUT);
        assertThatThrownBy(() -> network.lookUp(Hostname.of("localhost"))).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void anOpenPortLeadsToItsDoor() throws IOException {
        try (var socket = new Socket()) {
            network.connect(socket, new InetSocketAddress(SERVER, 993), Duration.ofSeconds(10));
            assertThat(socket.getPort()).isEqualTo(door.getLocalPort());
        }
    }

    @Test
    void obstaclesAreMetAsOnTheInternet() throws IOException {
        assertMeets(SERVER, 26, ConnectException.class);
        assertMeets(SERVER, 995, ConnectException.class);
        assertMeets(SHUT, 993, NoRouteToHostException.class);
        assertMeets(SERVER, 25, SocketTimeoutException.class);
    }

    @Test
    @Timeout(20)
    void nobodyWaitsAnyLongerWhenItIsClosed() throws IOException {
        network.close();
        try (var socket = new Socket()) {
            assertThatThrownBy(() -> network.connect(socket, new InetSocketAddress(SERVER, 25), Duration.ofHours(1)))
                    .isInstanceOf(SocketException.class);
        }
    }

    private void assertMeets(InetAddress address, int port, Class<? extends IOException> obstacle) throws IOException {
        try (var socket = new Socket()) {
            assertThatThrownBy(
                    () -> network.connect(socket, new InetSocketAddress(address, port), Duration.ofMillis(50)))
                    .isInstanceOf(obstacle);
        }
    }

    private static ServerSocket door() {
        try {
            return new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

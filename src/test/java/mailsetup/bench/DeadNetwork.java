package mailsetup.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;

/** A network in which every name leads to an address, and every address drops everything. */
record DeadNetwork() implements Network {
    @Override
    public List<InetAddress> lookUp(Hostname host) {
        return List.of(InetAddress.ofLiteral("192.0.2.1"));
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        try {
            Thread.sleep(limit);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new SocketTimeoutException("dropped");
    }
}

package mailsetup.practice.lab;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Sends every connection through one SOCKS proxy. */
final class Socks extends ProxySelector {
    private final Spot proxy;

    Socks(Spot proxy) {
        this.proxy = proxy;
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(new Proxy(Proxy.Type.SOCKS,
                InetSocketAddress.createUnresolved(proxy.address(), proxy.port())));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress at, IOException e) {
        // There is no other.
    }
}

package mailsetup.core.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import mailsetup.core.Hostname;
import mailsetup.core.ledger.Ground;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Line;
import mailsetup.core.ledger.Pen;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Shield;
import mailsetup.core.ledger.Thing;
import mailsetup.core.ledger.Way;

/** A network that writes down what passes, before it passes; so nobody who uses it can forget to. */
public final class NotedNetwork implements Network {
    private final Network inner;
    private final Ledger ledger;
    private final Ground ground;
    private final Map<Socket, Line> lines = Collections.synchronizedMap(new WeakHashMap<>());

    /** Uses that network on this ground. */
    public NotedNetwork(Network inner, Ledger ledger, Ground ground) {
        this.inner = inner;
        this.ledger = ledger;
        this.ground = ground;
    }

    /** A numeric address is nobody asked about. */
    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        if (!host.isAddress()) {
            pen().open(Receiver.SYSTEM, new Way.SystemLookUp()).tells(new Thing.Name(host.ascii()));
        }
        return inner.lookUp(host).stream().map(address -> NamedAddress.of(host, address)).toList();
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        lines.put(socket, pen().open(receiver(to), new Way.Knock(Shield.NONE)));
        inner.connect(socket, to, limit);
    }

    @Override
    public InetSocketAddress datagram(InetSocketAddress to) throws IOException {
        return inner.datagram(to);
    }

    @Override
    public List<InetSocketAddress> nameServers() {
        return inner.nameServers();
    }

    @Override
    public Computer here() {
        return inner.here();
    }

    @Override
    public boolean isReal() {
        return inner.isReal();
    }

    @Override
    public Pen pen() {
        return (to, way) -> ledger.open(isReal() ? to : to.played(), way, ground);
    }

    @Override
    public Line line(Socket socket) {
        return lines.getOrDefault(socket, Line.loose());
    }

    @Override
    public Network on(Ground other) {
        return new NotedNetwork(inner, ledger, other);
    }

    /** Who stands at that address, by the name under which it was found. */
    public static Receiver receiver(InetSocketAddress to) {
        var numeric = to.getAddress().getHostAddress();
        var name = to.getHostString();
        return new Receiver(name.equals(numeric) ? "" : name, numeric, to.getPort(),
                to.getAddress().isLoopbackAddress());
    }
}

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
import mailsetup.core.ledger.ChannelSecurity;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.core.ledger.OpenEntry;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Transport;

/** A network that writes down what passes, before it passes; so nobody who uses it can forget to. */
public final class NotedNetwork implements Network {
    private final Network inner;
    private final Ledger ledger;
    private final Purpose purpose;
    private final Map<Socket, OpenEntry> lines = Collections.synchronizedMap(new WeakHashMap<>());

    /** Uses that network for this purpose. */
    public NotedNetwork(Network inner, Ledger ledger, Purpose purpose) {
        this.inner = inner;
        this.ledger = ledger;
        this.purpose = purpose;
    }

    /** A numeric address is nobody asked about. */
    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        if (!host.isAddress()) {
            writer().open(Receiver.SYSTEM, new Transport.SystemLookUp()).tells(new Disclosure.Name(host.ascii()));
        }
        return inner.lookUp(host).stream().map(address -> NamedAddress.of(host, address)).toList();
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        lines.put(socket, writer().open(receiver(to), new Transport.Knock(ChannelSecurity.NONE)));
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
    public boolean hasRoute(InetSocketAddress to) {
        return inner.hasRoute(to);
    }

    @Override
    public boolean isReal() {
        return inner.isReal();
    }

    @Override
    public LedgerWriter writer() {
        return (to, way) -> ledger.open(isReal() ? to : to.played(), way, purpose);
    }

    @Override
    public OpenEntry line(Socket socket) {
        return lines.getOrDefault(socket, OpenEntry.loose());
    }

    @Override
    public Network on(Purpose other) {
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

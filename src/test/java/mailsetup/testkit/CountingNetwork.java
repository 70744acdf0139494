package mailsetup.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.core.network.Computer;
import mailsetup.core.network.Network;

/** Counts the connections that are made through a network. */
public final class CountingNetwork implements Network {
    private final Network inner;
    private final List<Try> tries = new ArrayList<>();
    private int mostAtATime;

    private record Try(InetSocketAddress to, Socket socket) {}

    /** Counts in that one. */
    public CountingNetwork(Network inner) {
        this.inner = inner;
    }

    /** Where connections were tried, in order, as {@code 192.0.2.10:993}. */
    public synchronized List<String> tries() {
        return tries.stream().map(one -> one.to.getAddress().getHostAddress() + ":" + one.to.getPort()).toList();
    }

    /** How many there were at the same time to one address, at most. */
    public synchronized int mostAtATime() {
        return mostAtATime;
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        note(to, socket);
        inner.connect(socket, to, limit);
    }

    private synchronized void note(InetSocketAddress to, Socket socket) {
        tries.add(new Try(to, socket));
        long open = tries.stream().filter(one -> one.to.getAddress().equals(to.getAddress()))
                .filter(one -> !one.socket.isClosed()).count();
        mostAtATime = Math.max(mostAtATime, (int) open);
    }

    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        return inner.lookUp(host);
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
}

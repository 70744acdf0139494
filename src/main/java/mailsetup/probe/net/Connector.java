package mailsetup.probe.net;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.network.Network;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.ConnectAttempt.Outcome;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;

/** Connects to the first of several addresses that answers, and keeps a record of each try (fault N-07, N-08). */
final class Connector {
    /** More addresses than this tell nothing new. */
    private static final int MOST_ADDRESSES = 6;

    private final Network network;
    private final Wire wire;
    private final int port;
    private final List<ConnectAttempt> attempts = new ArrayList<>();

    Connector(Network network, Wire wire, int port) {
        this.network = network;
        this.wire = wire;
        this.port = port;
    }

    List<ConnectAttempt> connect(List<InetAddress> addresses, Deadline deadline, Duration each) throws WireException {
        for (var address : addresses.stream().limit(MOST_ADDRESSES).toList()) {
            var outcome = attempt(address, deadline.atMost(each).remaining());
            if (outcome == Outcome.CONNECTED) {
                wire.opened(network.line(wire.link().socket()));
                return attempts;
            }
        }
        throw new WireException(verdict(each));
    }

    private Outcome attempt(InetAddress address, Duration limit) throws WireException {
        long start = System.nanoTime();
        var outcome = open(address, limit);
        var took = Duration.ofNanos(System.nanoTime() - start);
        attempts.add(new ConnectAttempt(address.getHostAddress(), address instanceof Inet6Address, outcome, took));
        return outcome;
    }

    private Outcome open(InetAddress address, Duration limit) throws WireException {
        var socket = new Socket();
        wire.link().adopt(socket);
        try {
            network.connect(socket, new InetSocketAddress(address, port), limit);
            return Outcome.CONNECTED;
        } catch (IOException e) {
            wire.close();
            if (wire.failure().isPresent()) {
                throw new WireException(wire.failure().get());
            }
            return outcome(e, address);
        }
    }

    /** By the kind of exception and by what can be measured: its words are in the language of the system. */
    private Outcome outcome(IOException e, InetAddress address) {
        return switch (e) {
            case SocketTimeoutException _ -> Outcome.TIMED_OUT;
            case ConnectException _ -> Outcome.REFUSED;
            case NoRouteToHostException _ -> Outcome.UNREACHABLE;
            // EACCES; on Windows error 10013.
            case BindException _ -> Outcome.NOT_PERMITTED;
            case SocketException _ when network.hasRoute(new InetSocketAddress(address, port)) ->
                // Reset in the very moment in which the connection came about, or EPERM, which bars no way to oneself.
                address.isLoopbackAddress() ? Outcome.REFUSED : Outcome.NOT_PERMITTED;
            default -> Outcome.UNREACHABLE;
        };
    }

    /** What somebody must hear first: a refusal is an answer, silence is less, no route is least. */
    private Failure verdict(Duration each) {
        if (attempts.stream().anyMatch(a -> a.outcome() == Outcome.REFUSED)) {
            return new Failure.ConnectionRefused(List.copyOf(attempts));
        }
        if (attempts.stream().anyMatch(a -> a.outcome() == Outcome.TIMED_OUT)) {
            return new Failure.TimedOut(each);
        }
        return new Failure.Unreachable(List.copyOf(attempts));
    }
}

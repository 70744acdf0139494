package mailsetup.realservers;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsAnswer;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;
import mailsetup.probe.dns.RecordType;

/**
 * The registered ports of the two sides, which only root could open, lead to where the servers really listen; names lead
 * where the hosts file says, else where the usual name server does.
 *
 * @param hosts lines of the hosts file
 * @param closed ports of the new side where nobody answers
 */
record MoveNetwork(MoveSide old, MoveSide current, DnsClient dns, Map<String, String> hosts,
        Set<Integer> closed) implements Network {
    private static final Set<Integer> DOORS = Set.of(25, 110, 143, 465, 587, 993, 995);

    @Override
    public List<InetAddress> lookUp(Hostname host) throws UnknownHostException {
        if (hosts.containsKey(host.ascii())) {
            return List.of(InetAddress.ofLiteral(hosts.get(host.ascii())));
        }
        DnsAnswer answer = dns.ask(DnsName.of(host), RecordType.A, Deadline.in(Duration.ofSeconds(5)));
        var found = answer.all(DnsRecord.Address.class).map(DnsRecord.Address::address).toList();
        if (found.isEmpty()) {
            throw new UnknownHostException(host.ascii());
        }
        return found;
    }

    @Override
    public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
        var address = to.getAddress().getHostAddress();
        var side = Stream.of(old, current).filter(one -> one.address().equals(address)).findFirst();
        boolean shut = side.filter(one -> one == current && closed.contains(to.getPort())).isPresent();
        if (side.isEmpty() || shut || !DOORS.contains(to.getPort())) {
            throw new ConnectException("Connection refused");
        }
        socket.connect(new InetSocketAddress(to.getAddress(), side.get().door(to.getPort())), (int) limit.toMillis());
    }
}

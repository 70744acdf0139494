package mailsetup.assistant.migration.find;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Function;
import mailsetup.core.network.Network;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.surroundings.HostsFile;

/**
 * Who can be asked about a move.
 *
 * @param system looks names up as every mail program does
 * @param dns the name servers this computer is set to use
 * @param at asks name servers at these addresses
 * @param hosts the hosts file of this computer
 * @param publisher what is published for an address
 */
public record MoveSources(Resolver system, DnsClient dns, Function<List<InetAddress>, DnsClient> at, HostsFile hosts,
        Publisher publisher) {
    /** Asks name servers at these addresses, at the registered port. */
    public static DnsClient port53(List<InetAddress> servers, Network network) {
        return DnsClient.at(servers.stream().map(server -> new InetSocketAddress(server, 53)).toList(), network);
    }

    /** The same, with the publisher asked once and its answer kept. */
    public MoveSources askingOnce() {
        return new MoveSources(system, dns, at, hosts, new CachedPublisher(publisher));
    }
}

package mailsetup.practice.lab;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mailsetup.core.network.Computer;
import mailsetup.practice.names.Zone;

/**
 * What is around the servers of a lab run: the network one is in, and the computer one sits at. A good one, but for what
 * is said here. Every method makes one of its own.
 *
 * @param elsewhere what a public resolver holds; empty when it holds the same as the name server of this computer
 * @param closed ports that this network closes for everybody
 * @param hosts lines of the hosts file: numeric addresses by name
 * @param proxy through which every connection is sent (SOCKS)
 * @param tunnel the network interface of a VPN
 */
record Around(Optional<Zone> elsewhere, Map<Integer, Obstacle> closed, Map<String, String> hosts,
        Optional<Spot> proxy, Optional<String> tunnel) {
    /** Nothing in the way. */
    static final Around GOOD = new Around(Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** An address as VPNs give them out (RFC 1918). */
    private static final InetAddress IN_TUNNEL = InetAddress.ofLiteral("10.8.0.2");

    Around {
        closed = Map.copyOf(closed);
        hosts = Map.copyOf(hosts);
    }

    Around elsewhere(Zone zone) {
        return new Around(Optional.of(zone), closed, hosts, proxy, tunnel);
    }

    Around closed(Obstacle obstacle, int... ports) {
        var more = new HashMap<>(closed);
        IntStream.of(ports).forEach(port -> more.put(port, obstacle));
        return new Around(elsewhere, more, hosts, proxy, tunnel);
    }

    Around hostsLine(String address, String name) {
        var more = new HashMap<>(hosts);
        more.put(name, address);
        return new Around(elsewhere, closed, more, proxy, tunnel);
    }

    Around behind(Spot socks) {
        return new Around(elsewhere, closed, hosts, Optional.of(socks), tunnel);
    }

    Around through(String vpn) {
        return new Around(elsewhere, closed, hosts, proxy, Optional.of(vpn));
    }

    /** The computer as a program finds it. */
    Computer computer() {
        var links = tunnel.map(name -> new Computer.Link(name, name, List.of(IN_TUNNEL))).stream().toList();
        var plain = Computer.plain().withHostsFile(hosts.entrySet().stream()
                .map(line -> line.getValue() + "\t" + line.getKey()).collect(Collectors.joining("\n")))
                .linkedBy(links);
        return proxy.map(socks -> plain.behind(new Socks(socks))).orElse(plain);
    }
}

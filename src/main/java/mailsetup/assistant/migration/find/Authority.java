package mailsetup.assistant.migration.find;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;
import mailsetup.probe.dns.RecordType;

/** Finds the name servers that keep a domain: those of the domain, else those of the domain it was registered under. */
record Authority(MoveSources sources, Deadline deadline) {
    private static final int MOST = 3;

    Optional<DnsClient> of(Hostname domain) {
        return Stream.concat(Stream.of(domain), PublicSuffixes.base(domain).stream()).distinct()
                .map(this::servers).filter(found -> !found.isEmpty()).findFirst().map(sources.at());
    }

    private List<InetAddress> servers(Hostname zone) {
        return sources.dns().ask(DnsName.of(zone), RecordType.NS, deadline).all(DnsRecord.Ns.class).limit(MOST)
                .flatMap(ns -> addresses(ns.host())).limit(MOST).toList();
    }

    private Stream<InetAddress> addresses(Hostname host) {
        return sources.dns().ask(DnsName.of(host), RecordType.A, deadline).all(DnsRecord.Address.class)
                .map(DnsRecord.Address::address).limit(1);
    }
}

package mailsetup.assistant;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.discovery.Together;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.dns.DnsAnswer;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;
import mailsetup.probe.dns.RecordType;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.WireException;

/** Looks hosts up at a name server of the person's choice instead of the system's. */
record NamedResolver(DnsClient dns) implements Resolver {
    private static final List<RecordType> TYPES = List.of(RecordType.A, RecordType.AAAA);

    @Override
    public List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException {
        if (host.isAddress()) {
            return List.of(InetAddress.ofLiteral(host.ascii()));
        }
        var answers = Together.all(TYPES.stream()
                .<Supplier<DnsAnswer>>map(type -> () -> dns.ask(DnsName.of(host), type, deadline)).toList());
        if (Thread.currentThread().isInterrupted()) {
            throw new WireException(new Failure.Cancelled());
        }
        var addresses = answers.stream().flatMap(answer -> answer.all(DnsRecord.Address.class))
                .map(DnsRecord.Address::address).toList();
        if (addresses.isEmpty()) {
            throw new WireException(new Failure.NameNotFound(host.ascii()));
        }
        return addresses;
    }

    @Override
    public Resolver through(Network network) {
        return new NamedResolver(dns.through(network));
    }
}

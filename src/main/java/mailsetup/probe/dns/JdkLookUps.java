package mailsetup.probe.dns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.network.NamedAddress;
import mailsetup.probe.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How the JDK looks names up by itself: its HTTP client takes no resolver. The JDK asks for this once, before the first
 * look-up. That of dnsjava is not used: it returns names with a dot at the end, which TLS refuses.
 */
public final class JdkLookUps extends InetAddressResolverProvider {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static volatile @Nullable InetSocketAddress server;

    /** Leads all later look-ups of this process to that name server; comes before the first of them. */
    public static void use(InetSocketAddress nameServer) {
        server = nameServer;
    }

    @Override
    public InetAddressResolver get(Configuration system) {
        var chosen = server;
        return chosen == null
                ? system.builtinResolver()
                : new At(DnsClient.at(List.of(chosen)), system.builtinResolver());
    }

    @Override
    public String name() {
        return "mailsetup";
    }

    /** Asks that client; what is no name of the name system, the system. */
    private record At(DnsClient client, InetAddressResolver system) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String name, LookupPolicy policy) throws UnknownHostException {
            if (name.equalsIgnoreCase("localhost")) {
                return system.lookupByName(name, policy);
            }
            var found = found(host(name), policy);
            if (found.isEmpty()) {
                throw new UnknownHostException(name);
            }
            return found.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return system.lookupByAddress(address);
        }

        private List<InetAddress> found(Hostname host, LookupPolicy policy) {
            var deadline = Deadline.in(LONGEST);
            boolean sixFirst = (policy.characteristics() & LookupPolicy.IPV6_FIRST) != 0;
            var order = Comparator.comparing((Family family) -> (family == Family.SIX) != sixFirst);
            return Stream.of(Family.values()).filter(family -> (policy.characteristics() & family.wanted) != 0)
                    .sorted(order).flatMap(family -> client.ask(DnsName.of(host), family.type, deadline)
                            .all(DnsRecord.Address.class))
                    .map(record -> NamedAddress.of(host, record.address())).toList();
        }

        private static Hostname host(String name) throws UnknownHostException {
            try {
                return Hostname.of(name);
            } catch (IllegalArgumentException _) {
                throw new UnknownHostException(name);
            }
        }
    }

    private enum Family {
        FOUR(InetAddressResolver.LookupPolicy.IPV4, RecordType.A), SIX(InetAddressResolver.LookupPolicy.IPV6,
                RecordType.AAAA);

        private final int wanted;
        private final RecordType type;

        Family(int wanted, RecordType type) {
            this.wanted = wanted;
            this.type = type;
        }
    }
}

package mailsetup.probe.dns;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import mailsetup.core.Hostname;

/** One record of an answer. Records that hold no possible host name are left out of an answer. */
public sealed interface DnsRecord {
    /** How long it may be remembered; zero or more. */
    Duration ttl();

    /** An address of the name that was asked for; IPv4 or IPv6. */
    record Address(InetAddress address, Duration ttl) implements DnsRecord {}

    /**
     * A host that takes mail.
     *
     * @param preference 0 to 65535; the lowest is tried first
     * @param host empty for the null MX, which says that the domain takes no mail (RFC 7505)
     */
    record Mx(int preference, Optional<Hostname> host, Duration ttl) implements DnsRecord {}

    /**
     * A service.
     *
     * @param priority 0 to 65535; the lowest is tried first
     * @param weight 0 to 65535; the share among records of the same priority
     * @param port 0 to 65535, as published
     * @param target empty for ".", which says that the service is decidedly not offered (RFC 2782)
     */
    record Srv(int priority, int weight, int port, Optional<Hostname> target, Duration ttl) implements DnsRecord {}

    /**
     * Free text.
     *
     * @param text its character-strings put together without anything between them; bytes outside UTF-8 are replaced
     */
    record Txt(String text, Duration ttl) implements DnsRecord {}

    /** A name server. */
    record Ns(Hostname host, Duration ttl) implements DnsRecord {}

    /** Another name for the same thing; only where an alias itself was asked for. */
    record Alias(DnsName target, Duration ttl) implements DnsRecord {}
}

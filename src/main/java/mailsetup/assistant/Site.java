package mailsetup.assistant;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.network.Network;
import mailsetup.core.network.NotedNetwork;
import mailsetup.discovery.Consent;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.RememberingResolver;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.Lookout;

/**
 * Where an assistant works, and whom it believes there.
 *
 * @param network where connections are made
 * @param names asked for records of the name system
 * @param hosts asked for the addresses of hosts
 * @param around sees what is around servers that failed
 * @param trust the certificates that are believed
 * @param limits of one conversation
 * @param ledger in which everything that is sent is written down
 * @param second another name client that may be asked whether it tells the same
 * @param consent whom it may ask about a mail domain beside a search
 */
public record Site(Network network, DnsClient names, Resolver hosts, Lookout around, TrustAnchors trust, Limits limits,
        Ledger ledger, Optional<DnsClient> second, Consent consent) {
    /** Where a host is, is asked once for a search and the test after it. */
    public Site {
        hosts = RememberingResolver.over(hosts);
    }

    /** A site with one name client, where nobody may be asked beside a search. */
    public Site(Network network, DnsClient names, Resolver hosts, Lookout around, TrustAnchors trust, Limits limits,
            Ledger ledger) {
        this(network, names, hosts, around, trust, limits, ledger, Optional.empty(), Consent.offline());
    }

    /** The same in another network; names and independent hosts of that network are asked there, and nowhere else. */
    public Site in(Network other) {
        if (other.equals(network)) {
            return this;
        }
        var there = new SystemResolver(other);
        return new Site(other, DnsClient.in(other), there, around.in(other, new Reach(there, other, trust, limits)),
                trust, limits, ledger, Optional.empty(), consent);
    }

    /** The same, where this client is asked for names instead of the servers of the system, which are now the second. */
    public Site asking(DnsClient other) {
        return new Site(network, other, new NamedResolver(other), around.asking(other), trust, limits, ledger,
                Optional.of(names), consent);
    }

    /** The same, where these may be asked about a mail domain. */
    public Site consenting(Consent agreed) {
        return new Site(network, names, hosts, around, trust, limits, ledger, second, agreed);
    }

    /** The same, where these authorities are believed, too. */
    public Site trusting(Collection<X509Certificate> authorities) {
        return believing(trust.with(authorities));
    }

    /** The same, where these certificates of these servers pass. */
    public Site accepting(Collection<AcceptedCertificate> certificates) {
        return believing(trust.accepting(certificates));
    }

    /** The same, where everything that is sent is written into the ledger for this purpose. */
    Site on(Purpose purpose) {
        var noted = new NotedNetwork(network, ledger, purpose);
        return new Site(noted, names.through(noted), hosts.through(noted), around.through(noted), trust, limits,
                ledger, second.map(client -> client.through(noted)), consent);
    }

    /** How servers are reached from here. */
    Reach reach() {
        return reach(hosts);
    }

    /** The same, where this one is asked for addresses. */
    Reach reach(Resolver other) {
        return new Reach(other, network, trust, limits);
    }

    /** The same, where a conversation may take this long. */
    Site within(Limits other) {
        return new Site(network, names, hosts, around, trust, other, ledger, second, consent);
    }

    private Site believing(TrustAnchors other) {
        return new Site(network, names, hosts, around, other, limits, ledger, second, consent);
    }
}

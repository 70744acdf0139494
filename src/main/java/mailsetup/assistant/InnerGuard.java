package mailsetup.assistant;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import mailsetup.core.network.InnerAddress;
import mailsetup.discovery.InnerHosts;
import mailsetup.discovery.Together;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.WireException;

/**
 * The resolver of one search. Whoever publishes something must not lead this program to a printer or a router; only where the mail
 * domain itself is inside are its servers, too. What was looked up is remembered, so that what is reached is what was judged.
 */
final class InnerGuard implements Resolver, InnerHosts {
    private final Resolver hosts;
    private final List<Hostname> homes;
    private final Deadline deadline;
    private final Map<Hostname, List<InetAddress>> known = new ConcurrentHashMap<>();
    private final Set<Hostname> allowed = ConcurrentHashMap.newKeySet();
    private final Set<Hostname> caught = ConcurrentHashMap.newKeySet();

    InnerGuard(Resolver hosts, Hostname domain, Deadline deadline) {
        this(hosts, List.of(domain), deadline);
    }

    /** One of a search in which the person goes to these anyhow: where one of them is inside, so may others be. */
    InnerGuard(Resolver hosts, List<Hostname> homes, Deadline deadline) {
        this.hosts = hosts;
        this.homes = List.copyOf(homes);
        this.deadline = deadline;
    }

    @Override
    public List<InetAddress> resolve(Hostname host, Deadline until) throws WireException {
        var addresses = lookUp(host, until);
        if (!allowed.contains(host) && addresses.stream().anyMatch(InnerAddress::is)
                && homes.stream().noneMatch(this::isInside)) {
            caught.add(host);
            throw new WireException(new Failure.NameNotFound(host.ascii()));
        }
        return addresses;
    }

    @Override
    public void allow(Hostname host) {
        allowed.add(host);
    }

    @Override
    public void look(Collection<Hostname> names) {
        Together.all(names.stream().<Supplier<Boolean>>map(name -> () -> isKept(name)).toList());
    }

    @Override
    public boolean leadsInside(Hostname host) {
        return caught.contains(host);
    }

    /** Looks it up, and says whether nobody may be led there; where it cannot be known, it is so. */
    boolean isKept(Hostname host) {
        try {
            return resolve(host, deadline).isEmpty();
        } catch (WireException _) {
            return true;
        }
    }

    private boolean isInside(Hostname name) {
        try {
            return lookUp(name, deadline).stream().allMatch(InnerAddress::is);
        } catch (WireException _) {
            return false;
        }
    }

    private List<InetAddress> lookUp(Hostname host, Deadline until) throws WireException {
        var before = known.get(host);
        if (before != null) {
            return before;
        }
        var found = List.copyOf(hosts.resolve(host, until));
        known.putIfAbsent(host, found);
        return known.getOrDefault(host, found);
    }
}

package mailsetup.probe.net;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;

/** Remembers where names lead for as long as the JDK does itself, so that a search and the test after it ask once. */
public final class RememberingResolver implements Resolver {
    /** The default of networkaddress.cache.ttl. */
    private static final Duration AS_LONG = Duration.ofSeconds(30);

    private final Resolver inner;
    private final Map<Hostname, Answer> known;

    private RememberingResolver(Resolver inner, Map<Hostname, Answer> known) {
        this.inner = inner;
        this.known = known;
    }

    /** That resolver, which remembers. */
    public static Resolver over(Resolver inner) {
        return inner instanceof RememberingResolver ? inner : new RememberingResolver(inner, new ConcurrentHashMap<>());
    }

    private record Answer(List<InetAddress> addresses, Deadline end) {}

    @Override
    public List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException {
        var before = known.get(host);
        if (before != null && !before.end.isOver()) {
            return before.addresses;
        }
        var now = inner.resolve(host, deadline);
        known.put(host, new Answer(List.copyOf(now), Deadline.in(AS_LONG)));
        return now;
    }

    @Override
    public Resolver through(Network network) {
        return new RememberingResolver(inner.through(network), known);
    }
}

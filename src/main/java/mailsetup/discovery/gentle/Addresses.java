package mailsetup.discovery.gentle;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.WireException;

/** Where the names of one search lead to: each is asked for once. */
final class Addresses {
    private final Map<Hostname, CompletableFuture<Optional<InetAddress>>> known = new ConcurrentHashMap<>();
    private final Resolver names;

    Addresses(Resolver names) {
        this.names = names;
    }

    /** The first address; empty where the name leads nowhere. */
    CompletableFuture<Optional<InetAddress>> of(Hostname host, Deadline deadline) {
        return known.computeIfAbsent(host, _ -> CompletableFuture.supplyAsync(() -> lookUp(host, deadline),
                task -> Thread.ofVirtual().name("name").start(task)));
    }

    private Optional<InetAddress> lookUp(Hostname host, Deadline deadline) {
        try {
            return Optional.of(names.resolve(host, deadline).getFirst());
        } catch (WireException _) {
            return Optional.empty();
        }
    }
}

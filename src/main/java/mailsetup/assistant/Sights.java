package mailsetup.assistant;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.gentle.Knock;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.WireException;

/** What a search saw of servers on its way: it tells what of the published settings is stale. */
final class Sights {
    private final Queue<ProbeReport> reached = new ConcurrentLinkedQueue<>();
    private final Set<Hostname> gone = ConcurrentHashMap.newKeySet();
    private final InnerGuard guard;

    Sights(InnerGuard guard) {
        this.guard = guard;
    }

    /** The same knocking, noted. */
    Knock noting(Knock knock) {
        return (server, limit) -> {
            var report = knock.at(server, limit);
            reached.add(report);
            return report;
        };
    }

    /** The guard's look-ups, noted where they lead nowhere. */
    Resolver names() {
        return this::resolve;
    }

    /** The search with all that was seen. */
    Discovered of(Discovered search) {
        var lost = search.found().stream().map(Found::settings)
                .filter(server -> gone.contains(server.endpoint().host())
                        && !guard.leadsInside(server.endpoint().host()))
                .map(Sights::lost);
        return search.seeing(Stream.concat(reached.stream(), lost).toList());
    }

    private List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException {
        try {
            return guard.resolve(host, deadline);
        } catch (WireException e) {
            if (e.failure() instanceof Failure.NameNotFound) {
                gone.add(host);
            }
            throw e;
        }
    }

    private static ProbeReport lost(ServerSettings server) {
        var failure = new Failure.NameNotFound(server.endpoint().host().ascii());
        return new ProbeReport(server, List.of(new Step.Failed(Stage.RESOLVE, Duration.ZERO, failure)), List.of(), 0,
                Duration.ZERO);
    }
}

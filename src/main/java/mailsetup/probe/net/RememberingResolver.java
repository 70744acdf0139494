package mailsetup.probe.net;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;

/**
 * Remembers where names lead for as long as the JDK does itself, so that a search and the test after it ask once; what
 * leads nowhere is asked again. Whoever asked first may lose interest; the others get the answer.
 */
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

    private record Answer(CompletableFuture<List<InetAddress>> coming, Deadline end) {}

    @Override
    public List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException {
        var answer = known.compute(host,
                (_, before) -> before == null || before.end.isOver() ? asked(host, deadline) : before);
        var limit = deadline.remaining();
        try {
            return answer.coming.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            known.remove(host, answer);
            if (e.getCause() instanceof WireException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException _) {
            known.remove(host, answer);
            throw new WireException(new Failure.TimedOut(Duration.ofMillis(limit.toMillis())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new WireException(new Failure.Cancelled());
        }
    }

    @Override
    public Resolver through(Network network) {
        return new RememberingResolver(inner.through(network), known);
    }

    private Answer asked(Hostname host, Deadline deadline) {
        var coming = new CompletableFuture<List<InetAddress>>();
        Thread.ofVirtual().name("name").start(() -> {
            try {
                coming.complete(List.copyOf(inner.resolve(host, deadline)));
            } catch (WireException | RuntimeException e) {
                coming.completeExceptionally(e);
            }
        });
        return new Answer(coming, Deadline.in(AS_LONG));
    }
}

package mailsetup.probe.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;

/**
 * Asks the network, which on a normal day is the operating system, as every mail program does.
 *
 * @param network where names are looked up
 */
public record SystemResolver(Network network) implements Resolver {
    /** Asks the operating system. */
    public SystemResolver() {
        this(Network.real());
    }

    @Override
    public List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException {
        var limit = deadline.remaining();
        try {
            return lookUp(host).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownHostException)) {
                throw new IllegalStateException("a fault of our own", e.getCause());
            }
            throw new WireException(new Failure.NameNotFound(host.ascii()));
        } catch (TimeoutException _) {
            throw new WireException(new Failure.TimedOut(rounded(limit)));
        } catch (InterruptedException _) {
            throw new WireException(new Failure.Cancelled());
        }
    }

    @Override
    public Resolver through(Network other) {
        return new SystemResolver(other);
    }

    /** In a thread of its own, because a look-up in the system ignores interrupts; a late answer is dropped. */
    private CompletableFuture<List<InetAddress>> lookUp(Hostname host) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return network.lookUp(host);
            } catch (UnknownHostException e) {
                throw new CompletionException(e);
            }
        }, task -> Thread.ofVirtual().name("resolve").start(task));
    }

    private static Duration rounded(Duration limit) {
        return Duration.ofMillis(limit.toMillis());
    }
}

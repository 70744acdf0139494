package mailsetup.discovery.gentle;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Proof;
import mailsetup.probe.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The servers of one protocol, likeliest first. All names are looked up at once; the doors of one address follow one after
 * the other, and what ranks behind one that answers is left in peace.
 */
final class Lane {
    private final Doors doors;
    private final Addresses addresses;
    private final boolean guesses;
    private final Deadline deadline;
    private final BiConsumer<ServerSettings, Proof> told;
    private final List<Thread> threads = new ArrayList<>();
    /** The rank of the likeliest that answers. */
    private final AtomicInteger best = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean closed;

    Lane(Doors doors, Addresses addresses, boolean guesses, Deadline deadline,
            BiConsumer<ServerSettings, Proof> told) {
        this.doors = doors;
        this.addresses = addresses;
        this.guesses = guesses;
        this.deadline = deadline;
        this.told = told;
    }

    /** Work that an interrupt ends. */
    private interface Work {
        void run() throws InterruptedException;
    }

    Lane start(List<ServerSettings> servers) {
        launch(() -> walk(servers));
        return this;
    }

    synchronized void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
    }

    private void walk(List<ServerSettings> servers) throws InterruptedException {
        var found = servers.stream().map(server -> addresses.of(server.endpoint().host(), deadline)).toList();
        var last = new HashMap<InetAddress, Thread>();
        for (int rank = 0; rank < servers.size(); rank++) {
            var server = servers.get(rank);
            var address = known(found.get(rank));
            if (address.isEmpty()) {
                told.accept(server, Proof.SILENT);
            } else {
                last.put(address.get(), visit(server, rank, address.get(), last.get(address.get())));
            }
        }
    }

    private static Optional<InetAddress> known(CompletableFuture<Optional<InetAddress>> found)
            throws InterruptedException {
        try {
            return found.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Thread visit(ServerSettings server, int rank, InetAddress address, @Nullable Thread before) {
        return launch(() -> {
            if (before != null) {
                before.join();
            }
            // Whoever was before may have ended only because nobody wants to know any more.
            var proof = closed || best.get() < rank ? Proof.UNTESTED : proof(server, address);
            if (proof == Proof.ANSWERS) {
                best.accumulateAndGet(rank, Math::min);
            }
            told.accept(server, proof);
        });
    }

    /** A published name is its own proof: where the certificate is another's, the server is asked under that name, too. */
    private Proof proof(ServerSettings server, InetAddress address) throws InterruptedException {
        var host = server.endpoint().host();
        var door = Door.of(server.endpoint(), address);
        var seen = doors.at(door, server, guesses, deadline);
        if (!guesses && seen.filter(other -> other.isOfAnother(host)).isPresent()) {
            seen = doors.at(door.as(host), server, false, deadline);
        }
        return seen.map(each -> each.as(host)).orElse(Proof.UNTESTED);
    }

    private synchronized Thread launch(Work work) {
        var thread = Thread.ofVirtual().name("knock").unstarted(() -> {
            try {
                work.run();
            } catch (InterruptedException _) {
                // Nobody wants to know any more.
            }
        });
        threads.add(thread);
        if (!closed) {
            thread.start();
        }
        return thread;
    }
}

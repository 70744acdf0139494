package mailsetup.discovery.gentle;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;

/**
 * The doors of one search: at each somebody knocks once, and all others hear what came of it. Whoever knocks may lose
 * interest before there is an answer; the next one waits for the same answer.
 */
final class Doors {
    private final Map<Door, CompletableFuture<Optional<Seen>>> known = new ConcurrentHashMap<>();
    private final Queue<Thread> knocking = new ConcurrentLinkedQueue<>();
    private final Houses houses = new Houses();
    private final Knock knock;

    Doors(Knock knock) {
        this.knock = knock;
    }

    /** What is behind that door; empty where there was no connection for it. */
    Optional<Seen> at(Door door, ServerSettings server, boolean guessed, Deadline deadline)
            throws InterruptedException {
        while (!deadline.isOver()) {
            var mine = new CompletableFuture<Optional<Seen>>();
            var theirs = known.putIfAbsent(door, mine);
            if (theirs == null) {
                begin(door, server, guessed, deadline, mine);
                return told(mine, deadline);
            }
            var seen = told(theirs, deadline);
            if (seen.isPresent()) {
                return seen;
            }
            // There was no connection for somebody else; for us there may be.
        }
        return Optional.empty();
    }

    void close() {
        knocking.forEach(Thread::interrupt);
    }

    private void begin(Door door, ServerSettings server, boolean guessed, Deadline deadline,
            CompletableFuture<Optional<Seen>> answer) throws InterruptedException {
        boolean goes = false;
        try {
            goes = houses.enter(door.address(), guessed, deadline);
        } finally {
            if (!goes) {
                end(door, houses.nobody(door.address()), answer);
            }
        }
        if (goes) {
            knocking.add(Thread.ofVirtual().name("knock").start(() -> run(door, server, deadline, answer)));
        }
    }

    private void run(Door door, ServerSettings server, Deadline deadline, CompletableFuture<Optional<Seen>> answer) {
        Optional<Seen> seen = Optional.empty();
        try {
            seen = Optional.of(new Seen(knock.at(server, deadline.remaining()))).filter(each -> !each.isGivenUp());
        } finally {
            houses.leave(door.address(), seen);
            end(door, seen, answer);
        }
    }

    private void end(Door door, Optional<Seen> seen, CompletableFuture<Optional<Seen>> answer) {
        if (seen.isEmpty()) {
            known.remove(door);
        }
        answer.complete(seen);
    }

    private static Optional<Seen> told(CompletableFuture<Optional<Seen>> theirs, Deadline deadline)
            throws InterruptedException {
        try {
            return theirs.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        }
    }
}

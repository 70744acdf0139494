package mailsetup.discovery.gentle;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;

/** The doors of one search: at each somebody knocks once, and all others hear what came of it. */
final class Doors {
    private final Map<Door, CompletableFuture<Optional<Seen>>> known = new ConcurrentHashMap<>();
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
                return first(door, server, guessed, deadline, mine);
            }
            var seen = told(theirs, deadline);
            if (seen.isPresent()) {
                return seen;
            }
            // Whoever knocked has given up: then it is our turn.
        }
        return Optional.empty();
    }

    private Optional<Seen> first(Door door, ServerSettings server, boolean guessed, Deadline deadline,
            CompletableFuture<Optional<Seen>> mine) throws InterruptedException {
        Optional<Seen> seen = Optional.empty();
        try {
            seen = houses.visit(door.address(), guessed, deadline, () -> knock.at(server, deadline.remaining()))
                    .filter(each -> !each.isGivenUp());
            return seen;
        } finally {
            if (seen.isEmpty()) {
                known.remove(door);
            }
            mine.complete(seen);
        }
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

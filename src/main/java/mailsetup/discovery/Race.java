package mailsetup.discovery;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;

/**
 * Reaches many servers at once and waits only until the best that answers is known for each protocol: nobody waits
 * for a server that cannot win any more.
 */
public final class Race {
    private final Map<Protocol, List<ServerSettings>> lanes = new EnumMap<>(Protocol.class);
    private final Map<ServerSettings, Boolean> verdicts = new ConcurrentHashMap<>();
    /** Finished without a verdict: nobody waits for them any more. */
    private final Set<ServerSettings> untested = ConcurrentHashMap.newKeySet();
    private final CountDownLatch decided = new CountDownLatch(1);

    private Race(List<ServerSettings> servers) {
        for (var protocol : Protocol.values()) {
            lanes.put(protocol, servers.stream().filter(each -> each.protocol() == protocol).toList());
        }
    }

    /** Where nothing is known of any of them. */
    public static Map<ServerSettings, Boolean> run(Prober prober, List<ServerSettings> servers, Deadline deadline) {
        return run(prober, servers, Map.of(), deadline);
    }

    /**
     * What was learnt: true for servers that answer, false for those that do not; nothing for those that could not win
     * any more, or were not finished in time. An interrupt ends it at once, and the thread stays interrupted.
     *
     * @param servers best first for each protocol
     * @param known verdicts from before; those servers are not reached again
     */
    public static Map<ServerSettings, Boolean> run(Prober prober, List<ServerSettings> servers,
            Map<ServerSettings, Boolean> known, Deadline deadline) {
        var race = new Race(List.copyOf(new LinkedHashSet<>(servers)));
        race.verdicts.putAll(known);
        if (race.isDecided()) {
            return race.learnt();
        }
        try (var _ = prober.start(race.servers(), deadline.remaining(), race::hear)) {
            race.await(deadline);
            // Before the rest is closed, which would count as silence.
            return race.learnt();
        }
    }

    private List<ServerSettings> servers() {
        return lanes.values().stream().flatMap(List::stream).filter(server -> !verdicts.containsKey(server)).toList();
    }

    private void await(Deadline deadline) {
        try {
            // Whatever is not finished at the deadline has no verdict.
            boolean _ = decided.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(ServerSettings settings, Proof proof) {
        if (proof == Proof.UNTESTED) {
            untested.add(settings);
        } else {
            verdicts.putIfAbsent(settings, proof == Proof.ANSWERS);
        }
        if (isDecided()) {
            decided.countDown();
        }
    }

    /** Without those that came in behind the winner of their lane: whether they did is chance. */
    private Map<ServerSettings, Boolean> learnt() {
        var known = Map.copyOf(verdicts);
        return lanes.values().stream().flatMap(lane -> upToTheWinner(lane, known)).filter(known::containsKey)
                .collect(Collectors.toMap(server -> server, known::get));
    }

    private static Stream<ServerSettings> upToTheWinner(List<ServerSettings> lane, Map<ServerSettings, Boolean> known) {
        var winner = lane.stream().filter(server -> known.getOrDefault(server, false)).findFirst();
        return winner.map(best -> lane.stream().limit(lane.indexOf(best) + 1L)).orElseGet(lane::stream);
    }

    private boolean isDecided() {
        return lanes.values().stream().allMatch(this::isDecided);
    }

    private boolean isDecided(List<ServerSettings> lane) {
        for (var server : lane) {
            var verdict = verdicts.get(server);
            if (verdict == null ? !untested.contains(server) : verdict) {
                return verdict != null;
            }
        }
        return true;
    }
}

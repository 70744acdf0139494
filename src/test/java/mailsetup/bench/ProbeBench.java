package mailsetup.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.Wiring;
import mailsetup.assistant.Assistant;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.realservers.Provider;

/** The whole probe with login and facts against Dovecot and Postfix, near and far. */
final class ProbeBench {
    static final List<Duration> FAR = List.of(Duration.ofMillis(50), Duration.ofMillis(200));
    private static final int RUNS = 7;
    private static final List<Security> ENCRYPTED = List.of(Security.TLS, Security.STARTTLS);

    private final Provider provider;
    private final Assistant assistant;

    ProbeBench(Provider provider) {
        this.provider = provider;
        assistant = Wiring.assistant().trusting(List.of(provider.authority()));
    }

    /** One thing to be measured. */
    private record Way(String name, List<ServerSettings> servers, int chain) {}

    String measure() throws Exception {
        var first = Clock.time(() -> probe(servers(Security.TLS)));
        for (int i = 0; i < 5; i++) {
            ways().forEach(way -> probe(way.servers()));
        }
        var table = new Table("what", "unavoidable round trips", "waited for", "0 ms", "50 ms", "its limit", "ratio",
                "200 ms", "its limit", "ratio");
        for (var way : ways()) {
            row(table, way);
        }
        return table.markdown() + "\n\nThe first probe of a program that has just started takes " + Clock.millis(first)
                + " ms at 0 ms.";
    }

    private void row(Table table, Way way) throws Exception {
        var near = far(way, Duration.ZERO, new ArrayList<>());
        var trips = new ArrayList<Integer>();
        var cells = new ArrayList<Object>(List.of(way.name(), way.chain(), "", Clock.millis(near)));
        for (var roundTrip : FAR) {
            var took = far(way, roundTrip, trips);
            var limit = roundTrip.multipliedBy(way.chain()).plus(near);
            cells.addAll(List.of(Clock.millis(took), Clock.millis(limit), Clock.ratio(took, limit)));
        }
        cells.set(2, way.servers().size() > 1
                ? trips.getLast() + " on three connections"
                : Integer.toString(trips.getLast()));
        table.row(cells.toArray());
    }

    /** How long a probe by IMAP alone takes, from a warm program. */
    Duration imap(Duration roundTrip) throws Exception {
        var way = ways().getFirst();
        probe(way.servers());
        return far(way, roundTrip, new ArrayList<>());
    }

    private Duration far(Way way, Duration roundTrip, List<Integer> trips) throws Exception {
        try (var distant = Distant.from(way.servers(), roundTrip)) {
            var took = Clock.median(RUNS, () -> probe(distant.servers()));
            trips.add(distant.roundTrips() / RUNS);
            return took;
        }
    }

    private List<Way> ways() {
        var ways = new ArrayList<Way>();
        for (var security : ENCRYPTED) {
            for (var protocol : Protocol.values()) {
                ways.add(new Way(protocol + " " + security, List.of(provider.settings(protocol, security)),
                        Chain.of(protocol, security).length()));
            }
            ways.add(new Way("all three at once, " + security, servers(security),
                    Chain.ofAll(List.of(Protocol.values()), security)));
        }
        return ways;
    }

    private List<ServerSettings> servers(Security security) {
        return Stream.of(Protocol.values()).map(protocol -> provider.settings(protocol, security)).toList();
    }

    /** One probe of these, which must work. */
    void probe(List<ServerSettings> servers) {
        try (var secret = new Secret(provider.password().toCharArray());
                var run = assistant.probe(servers, Optional.of(Login.careful(provider.address(), secret)),
                        Duration.ofSeconds(60), _ -> {})) {
            var reports = run.await();
            if (!reports.stream().allMatch(ProbeReport::works)) {
                throw new IllegalStateException("a probe failed: " + reports);
            }
        }
    }
}

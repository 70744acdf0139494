package mailsetup.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.assistant.Site;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Found;
import mailsetup.discovery.Party;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.Lookout;
import mailsetup.testkit.PublishedServers;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;

/**
 * From an address to candidates that can be used, for each way to find them. What was published counts when it is there;
 * a guess counts when the servers have answered.
 */
final class DiscoveryBench implements AutoCloseable {
    private static final int RUNS = 5;
    private static final PresetBook NONE = new PresetIndex(List.of());
    private static final EmailAddress HANAKO = EmailAddress.of("hanako@himawari.test");
    private static final EmailAddress TANPOPO = EmailAddress.of("hanako@tanpopo.test");
    private static final EmailAddress SUMIRE = EmailAddress.of("hanako@sumire.test");
    private static final EmailAddress SAKURA = EmailAddress.of("hanako@sakura.test");
    private static final PublishedServers SERVERS = PublishedServers.at("mail.practice.example");

    private final WebServer web = WebServer.https();
    private final WebServer silent = WebServer.https();
    private final WebServer plain = WebServer.http();
    private final ScriptedDns names = new ScriptedDns();
    private final ScriptedDns services = new ScriptedDns()
            .zone(SERVERS.records("tanpopo.test")).zone("sumire.test. MX 10 mx.himawari.test.");
    private final PracticeServer practice;

    DiscoveryBench() throws Exception {
        practice = PracticeServer.start();
        web.page("/autoconfig/himawari.test", SERVERS.autoconfig());
        var domain = practice.address().domain().ascii();
        Stream.of("autoconfig", "well-known", "pacc", "autodiscover", "autodiscover-host")
                .forEach(place -> silent.silence("/" + place + "/" + domain));
    }

    /**
     * One way to find settings.
     *
     * @param chain its unavoidable round trips
     */
    private record Way(String name, EmailAddress address, Consent consent, int chain, Predicate<Found> good) {}

    /** What is measured of a way. */
    private interface Trip {
        void make(Assistant assistant, Way way);
    }

    String measure() throws Exception {
        var published = Consent.standard().with(Party.SERVERS, false);
        var ways = List.of(
                new Way("preset", EmailAddress.of("hanako@gmail.com"), Consent.offline(), 0, from(Origin.PRESET)),
                new Way("autoconfig file: TCP, TLS, request", HANAKO, published, 3, from(Origin.AUTOCONFIG)),
                // What ranks higher must have said no first, and that is a web server.
                new Way("SRV records, and a web server that has no file: TCP, TLS, request", TANPOPO, published, 3,
                        from(Origin.SRV)),
                new Way("file of the mail exchanger's owner: name, TCP, TLS, request", SUMIRE, published, 4,
                        from(Origin.MX)),
                guess());
        return table(ways, DiscoveryBench::search) + "\n\n" + besideASlowWebServer();
    }

    private Way guess() {
        return new Way("guess: name, TCP, TLS, greeting, capabilities", practice.address(), Consent.standard(), 5,
                from(Origin.GUESS).and(found -> found.proof() == Proof.ANSWERS));
    }

    /** A web server of the domain that takes the connection and never answers may cost its grace, and no more. */
    private String besideASlowWebServer() throws Exception {
        var table = new Table("round trip", "the servers’ answer", "and a web server that never answers",
                "its limit: 1500 ms more", "ratio");
        for (var roundTrip : Stream.concat(Stream.of(Duration.ZERO), ProbeBench.FAR.stream()).toList()) {
            var servers = took(guess(), roundTrip, RUNS, DiscoveryBench::search);
            var took = took(guess(), roundTrip, RUNS, DiscoveryBench::search, silent);
            var limit = servers.plus(Duration.ofMillis(1500));
            table.row(roundTrip.toMillis() + " ms", Clock.millis(servers), Clock.millis(took), Clock.millis(limit),
                    Clock.ratio(took, limit));
        }
        return table.markdown();
    }

    /** The search, and the test of what it found, with a login. */
    String measureJourneys() throws Exception {
        int test = 1 + Chain.ofAll(List.of(Protocol.values()), Security.TLS);
        var standard = Consent.standard();
        return table(List.of(
                new Way("preset", SAKURA, standard, test, from(Origin.PRESET)),
                new Way("autoconfig file", HANAKO, standard, 3 + test, from(Origin.AUTOCONFIG)),
                new Way("SRV records, and a web server that has no file", TANPOPO, standard, 3 + test,
                        from(Origin.SRV)),
                new Way("file of the mail exchanger's owner", SUMIRE, standard, 4 + test, from(Origin.MX)),
                new Way("guess", practice.address(), standard, test,
                        from(Origin.GUESS).and(found -> found.proof() == Proof.ANSWERS))),
                this::journey);
    }

    private String table(List<Way> ways, Trip trip) throws Exception {
        var table = new Table("found by", "unavoidable round trips", "0 ms", "50 ms", "its limit", "ratio", "200 ms",
                "its limit", "ratio");
        for (var way : ways) {
            row(table, way, trip);
        }
        return table.markdown();
    }

    private void row(Table table, Way way, Trip trip) throws Exception {
        for (int i = 0; i < 5; i++) {
            took(way, Duration.ZERO, 1, trip);
        }
        var near = took(way, Duration.ZERO, RUNS, trip);
        var cells = new ArrayList<Object>(List.of(way.name(), way.chain(), Clock.millis(near)));
        for (var roundTrip : ProbeBench.FAR) {
            var limit = roundTrip.multipliedBy(way.chain()).plus(near);
            var took = took(way, roundTrip, RUNS, trip);
            cells.addAll(way.chain() == 0
                    ? List.of(Clock.millis(took), "", "")
                    : List.of(Clock.millis(took), Clock.millis(limit), Clock.ratio(took, limit)));
        }
        table.row(cells.toArray());
    }

    private Duration took(Way way, Duration roundTrip, int runs, Trip trip) throws Exception {
        return took(way, roundTrip, runs, trip, web);
    }

    private Duration took(Way way, Duration roundTrip, int runs, Trip trip, WebServer files) throws Exception {
        try (var webDoor = new FarAway(port(files), roundTrip); var plainDoor = new FarAway(port(plain), roundTrip)) {
            var doors = new HashMap<Integer, FarAway>();
            practice.tls().forEach(server -> doors.put(server.endpoint().protocol().port(Security.TLS),
                    new FarAway(server.endpoint().port(), roundTrip)));
            var assistant = assistant(way, webDoor, plainDoor, roundTrip,
                    new FarNetwork(roundTrip, Hostname.of("mail.practice.example"), doors));
            try {
                return Clock.median(runs, () -> trip.make(assistant, way));
            } finally {
                doors.values().forEach(FarAway::close);
            }
        }
    }

    private Assistant assistant(Way way, FarAway https, FarAway http, Duration roundTrip, Network network) {
        var safe = "https://localhost:" + https.port();
        var open = "http://localhost:" + http.port();
        var places = new Places(safe + "/autoconfig/{domain}", safe + "/well-known/{domain}",
                open + "/autoconfig/{domain}", safe + "/ispdb/{domain}", safe + "/ispdb-mirror/{domain}",
                safe + "/pacc/{domain}",
                safe + "/autodiscover/{domain}", safe + "/autodiscover-host/{domain}", open + "/autodiscover/{domain}");
        var presets = way.chain() == 0
                ? Bundled.book()
                : way.address().equals(SAKURA) ? SERVERS.preset("sakura.test") : NONE;
        var dns = FarNetwork.far(client(way), roundTrip);
        var trust = TrustAnchors.system()
                .with(List.of(TestCertificates.authority().certificate(), practice.authority()));
        var site = new Site(network, dns, new SystemResolver(network), Lookout.blind(), trust, Limits.standard(),
                Ledger.inMemory());
        return new LiveAssistant(site,
                (fetch, asked, prober) -> new Sources(presets, PublicList.NONE, fetch, asked, prober, places)
                        .bestFirst(),
                new AngusEngine(), Diagnostician.of(List.of()));
    }

    private DnsClient client(Way way) {
        return Stream.of(TANPOPO, SUMIRE).anyMatch(way.address()::equals) ? services.client() : names.client();
    }

    private static void search(Assistant assistant, Way way) {
        best(assistant, way);
    }

    private void journey(Assistant assistant, Way way) {
        var servers = best(assistant, way).stream()
                .map(found -> new ServerSettings(found.settings().endpoint(), practice.address().toString())).toList();
        try (var secret = new Secret(practice.password().toCharArray());
                var run = assistant.probe(servers, Optional.of(Login.careful(practice.address(), secret)),
                        Duration.ofSeconds(60), _ -> {})) {
            var reports = run.await();
            if (!reports.stream().allMatch(ProbeReport::works)) {
                throw new IllegalStateException(way.name() + ": " + reports);
            }
        }
    }

    private static List<Found> best(Assistant assistant, Way way) {
        var question = new Question(way.address(), way.consent(), Deadline.in(Duration.ofSeconds(30)));
        var best = assistant.discover(question, _ -> {}).best();
        if (best.size() != 3 || !best.stream().allMatch(way.good())) {
            throw new IllegalStateException(way.name() + " found " + best);
        }
        return best;
    }

    private static Predicate<Found> from(Origin origin) {
        return found -> found.from().origin() == origin;
    }

    private static int port(WebServer server) {
        return URI.create(server.url("/")).getPort();
    }

    @Override
    public void close() {
        web.close();
        silent.close();
        plain.close();
        names.close();
        services.close();
        practice.close();
    }
}

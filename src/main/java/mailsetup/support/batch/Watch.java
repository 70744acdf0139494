package mailsetup.support.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import mailsetup.assistant.Assistant;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Found;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;

/**
 * Looks at the certificates of a list of accounts, and if wanted at their quota by one login each. As polite as a batch;
 * without a journal, because nothing is lost when it ends. Closing it ends what runs.
 */
public final class Watch implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Assistant assistant;
    private final Pace pace;
    private final boolean quota;
    private final Reached reached;
    private final FoundServers found;
    private final Lanes lanes;
    private final Map<Hostname, HostGate> gates = new ConcurrentHashMap<>();
    private final Queue<Watched> seen = new ConcurrentLinkedQueue<>();

    /**
     * Not begun yet.
     *
     * @param quota logs in, where an account has a password and IMAP
     */
    public Watch(Assistant assistant, Pace pace, boolean quota) {
        this.assistant = assistant;
        this.pace = pace;
        this.quota = quota;
        reached = new Reached(settings -> probe(settings, Optional.empty()));
        found = new FoundServers(address -> assistant.find(address, Deadline.in(LIMIT)));
        lanes = new Lanes(pace, account -> seen.add(look(account)));
    }

    /** What is to be said of each account, in the order of the list. */
    public List<Watched> run(List<BatchAccount> accounts) {
        lanes.walk(accounts);
        return seen.stream().sorted(Comparator.comparing(Watched::number)).toList();
    }

    @Override
    public void close() {
        lanes.close();
    }

    private Watched look(BatchAccount account) throws InterruptedException {
        var searched = account.servers().isEmpty() ? found.of(account.address()) : List.<Found>of();
        var servers = searched.isEmpty() ? account.settings() : searched.stream().map(Found::settings).toList();
        var strangers = searched.stream().filter(Found::needsYes).map(Found::settings).toList();
        var reports = new ArrayList<>(reached.of(servers));
        if (quota && account.secret().isPresent()) {
            for (int i = 0; i < reports.size(); i++) {
                var settings = reports.get(i).settings();
                boolean agreed = pace.outside() || !strangers.contains(settings);
                if (settings.protocol() == Protocol.IMAP && reports.get(i).works() && agreed) {
                    var login = loggedIn(account, account.secret().get(), settings);
                    reports.set(i, login.orElse(reports.get(i)));
                }
            }
        }
        return Watched.of(account, reports);
    }

    /** Empty when the server wants no more logins now. */
    private Optional<ProbeReport> loggedIn(BatchAccount account, Secret secret, ServerSettings settings)
            throws InterruptedException {
        var gate = gates.computeIfAbsent(settings.endpoint().host(), _ -> new HostGate(pace));
        if (gate.isClosed() || !gate.mayLogIn()) {
            return Optional.empty();
        }
        var report = probe(settings, Optional.of(Login.careful(account.address(), secret)));
        gate.learn(report, report.works() ? List.of() : assistant.diagnose(account.address(), List.of(report), LIMIT));
        return Optional.of(report);
    }

    private ProbeReport probe(ServerSettings settings, Optional<Login> login) {
        try (var run = assistant.probe(List.of(settings), login, LIMIT, _ -> {})) {
            return run.await().getFirst();
        }
    }
}

package mailsetup.support.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Provenance;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Named;
import mailsetup.discovery.AskReason;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Found;
import mailsetup.discovery.Question;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.consent.Witness;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/**
 * Tests one account: every server is reached without a password, and the first that answers gets the one login.
 */
final class AccountCheck {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration DIAGNOSING = Duration.ofSeconds(8);

    private final Assistant assistant;
    private final Pace pace;
    private final Journal journal;
    private final Reached reached;
    private final FoundServers found;
    private final Map<Hostname, HostQuestion> asked = new ConcurrentHashMap<>();
    private final Map<Hostname, HostGate> gates = new ConcurrentHashMap<>();
    private final Map<List<Endpoint>, List<Diagnosis>> diagnosed = new ConcurrentHashMap<>();

    AccountCheck(Assistant assistant, Pace pace, Journal journal) {
        this.assistant = assistant.consenting(Consent.standard());
        this.pace = pace;
        this.journal = journal;
        reached = new Reached(settings -> probe(settings, Optional.empty(), _ -> {}));
        found = new FoundServers(address -> assistant
                .discover(new Question(address, Consent.standard(), Deadline.in(LIMIT)), _ -> {}).best());
    }

    /**
     * The outcome; empty when the account has to wait for another run: the server wants no more logins now, or the password
     * would go to somebody to whom nobody said yes.
     */
    Optional<Outcome> check(BatchAccount account) throws InterruptedException {
        var servers = servers(account);
        if (servers.stream().anyMatch(each -> hidden(account, each, servers))) {
            return Optional.empty();
        }
        var reports = new ArrayList<>(reached.of(servers.stream().map(Found::settings).toList()));
        boolean interrupted = journal.begun(account.number()) && account.secret().isPresent() && !pace.repeat();
        var door = first(reports);
        if (account.secret().isEmpty() || interrupted || door.isEmpty()) {
            return Optional
                    .of(Outcomes.of(account, reports, diagnosedWithoutLogin(account, reports, servers), interrupted));
        }
        var chosen = servers.get(door.getAsInt());
        return lacksYes(account, chosen, servers)
                ? Optional.empty()
                : logIn(account, account.secret().get(), reports, servers, door.getAsInt());
    }

    /** Where its name leads inside, it is not even reached without a yes. */
    private boolean hidden(BatchAccount account, Found server, List<Found> servers) {
        return server.reason().equals(Optional.of(AskReason.INSIDE)) && lacksYes(account, server, servers);
    }

    private boolean lacksYes(BatchAccount account, Found chosen, List<Found> servers) {
        var host = chosen.settings().endpoint().host();
        boolean missing = chosen.needsYes() && !pace.allowed().covers(host);
        if (missing) {
            asked.computeIfAbsent(host, _ -> question(account, chosen, servers));
        }
        return missing;
    }

    /** What is to be asked of hosts that would have got a password and have no yes. */
    List<HostQuestion> asked() {
        return asked.values().stream().sorted(Comparator.comparing(each -> each.host().ascii())).toList();
    }

    private HostQuestion question(BatchAccount account, Found chosen, List<Found> servers) {
        var heard = new ArrayList<>(Witness.in(servers));
        heard.addAll(assistant.witnesses(new Question(account.address(), Consent.standard(), Deadline.in(DIAGNOSING))));
        return HostQuestion.of(List.of(chosen), heard, account.address().domain()).getFirst();
    }

    /** Those of the list, which needs no yes, or those that are found. */
    private List<Found> servers(BatchAccount account) {
        return account.servers().isEmpty()
                ? found.of(account.address())
                : account.settings().stream().map(settings -> new Candidate(settings, Provenance.TYPED))
                        .map(candidate -> Found.brought(candidate, account.address())).toList();
    }

    private Optional<Outcome> logIn(BatchAccount account, Secret secret, List<ProbeReport> reports,
            List<Found> servers, int door)
            throws InterruptedException {
        var settings = reports.get(door).settings();
        var gate = gates.computeIfAbsent(settings.endpoint().host(), _ -> new HostGate(pace));
        if (gate.isClosed() || !gate.mayLogIn()) {
            return Optional.empty();
        }
        var report = probe(settings, Optional.of(Login.careful(account.address(), secret)),
                event -> note(event, account));
        reports.set(door, report);
        var diagnoses = assistant.diagnose(cased(account, reports, servers), DIAGNOSING);
        gate.learn(report, diagnoses);
        return HostGate.silent(report)
                ? Optional.empty()
                : Optional.of(Outcomes.of(account, reports, diagnoses, false));
    }

    /** Called by the thread that is about to log in, and before it does: what the journal cannot hold does not happen. */
    private void note(ProbeEvent event, BatchAccount account) {
        if (event instanceof ProbeEvent.Entered(_, var stage) && stage == Stage.AUTHENTICATE) {
            try {
                journal.login(account.number());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Without a login all accounts of a server have the same causes. */
    private List<Diagnosis> diagnosedWithoutLogin(BatchAccount account, List<ProbeReport> reports,
            List<Found> servers) {
        if (reports.stream().allMatch(ProbeReport::works)) {
            return List.of();
        }
        var places = reports.stream().map(report -> report.settings().endpoint()).toList();
        return diagnosed.computeIfAbsent(places, _ -> assistant.diagnose(cased(account, reports, servers), DIAGNOSING));
    }

    private static Case cased(BatchAccount account, List<ProbeReport> reports, List<Found> servers) {
        return Case.of(account.address(), reports).named(
                new Named(servers.stream().map(Found::candidate).toList(), List.of(), Set.of(), List.of()));
    }

    private ProbeReport probe(ServerSettings settings, Optional<Login> login, Consumer<ProbeEvent> events) {
        try (var run = assistant.probe(List.of(settings), login, LIMIT, events)) {
            return run.await().getFirst();
        }
    }

    private static OptionalInt first(List<ProbeReport> reports) {
        return IntStream.range(0, reports.size()).filter(i -> reports.get(i).works()).findFirst();
    }
}

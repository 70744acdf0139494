package mailsetup.ui.sampler;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInClient;
import mailsetup.core.Trust;
import mailsetup.core.ledger.Ledger;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Strangers;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.run.ProbeRun;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.testkit.IdleAssistant;

/**
 * Asks nobody. Everything it finds and tests was made up beforehand; only the causes are searched for in earnest.
 */
final class SampleAssistant extends IdleAssistant {
    /** How many domains the search names, each with its own servers; 0 for a search in vain. */
    private final int providers;
    private final Map<Protocol, Told> told;
    private final boolean untilLogin;
    private final Surroundings seen;
    private final Ledger ledger;

    private static final Provenance OWN_FILE = new Provenance(Origin.AUTOCONFIG, "autoconfig.himawari.test",
            Trust.DOMAIN);
    private static final Provenance LIST = new Provenance(Origin.ISPDB, "list.example", Trust.LIST);
    private static final List<String> DOMAINS = List.of("himawari.test", "mail.himawari.test");

    private SampleAssistant(int providers, Map<Protocol, Told> told, boolean untilLogin, Surroundings seen,
            Ledger ledger) {
        this.providers = providers;
        this.told = told;
        this.untilLogin = untilLogin;
        this.seen = seen;
        this.ledger = ledger;
    }

    static SampleAssistant working() {
        return new SampleAssistant(1, Map.of(), false, Surroundings.NONE, Ledger.inMemory());
    }

    SampleAssistant having(Ledger written) {
        return new SampleAssistant(providers, told, untilLogin, seen, written);
    }

    SampleAssistant finding(int domains) {
        return new SampleAssistant(domains, told, untilLogin, seen, ledger);
    }

    SampleAssistant telling(Protocol protocol, Told how) {
        var all = new EnumMap<Protocol, Told>(Protocol.class);
        all.putAll(told);
        all.put(protocol, how);
        return new SampleAssistant(providers, all, untilLogin, seen, ledger);
    }

    SampleAssistant telling(Told how) {
        return telling(Protocol.IMAP, how).telling(Protocol.POP3, how).telling(Protocol.SMTP, how);
    }

    SampleAssistant standingStill() {
        return new SampleAssistant(providers, told, true, seen, ledger);
    }

    SampleAssistant seeing(Surroundings around) {
        return new SampleAssistant(providers, told, untilLogin, around, ledger);
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        var found = providers == 0
                ? Stream.of(Protocol.values()).map(each -> found(each, question.address(), DOMAINS.getFirst(),
                        Provenance.GUESS, Proof.SILENT)).toList()
                : Stream.of(Protocol.values()).flatMap(each -> DOMAINS.stream().limit(providers).map(
                        domain -> found(each, question.address(), domain, domain.equals(DOMAINS.getFirst())
                                ? OWN_FILE
                                : LIST, Proof.ANSWERS)))
                        .toList();
        return new Discovered(question.address(), question.consent(), found, List.of(), true);
    }

    private static Found found(Protocol protocol, EmailAddress address, String domain, Provenance from, Proof proof) {
        return Found.of(new Candidate(settings(protocol, address, domain), from), List.of(), proof, address.domain());
    }

    /** The settings of the first domain. */
    static ServerSettings settings(Protocol protocol, EmailAddress address) {
        return settings(protocol, address, DOMAINS.getFirst());
    }

    private static ServerSettings settings(Protocol protocol, EmailAddress address, String domain) {
        var host = new Hostname(Keyword.of(protocol).replace("3", "") + "." + domain);
        var security = protocol == Protocol.SMTP ? Security.STARTTLS : Security.TLS;
        return new ServerSettings(Endpoint.standard(protocol, host, security), address.toString());
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        var reports = servers.stream()
                .map(server -> told.getOrDefault(server.endpoint().protocol(), Told.well()).about(server)).toList();
        reports.forEach(report -> play(report, events));
        return new Run(reports);
    }

    private void play(ProbeReport report, Consumer<ProbeEvent> events) {
        for (var step : report.steps()) {
            events.accept(new ProbeEvent.Entered(report.settings(), step.stage()));
            if (untilLogin && step.stage() == Stage.AUTHENTICATE) {
                return;
            }
            events.accept(new ProbeEvent.Left(report.settings(), step));
        }
        events.accept(new ProbeEvent.Finished(report.settings(), report));
    }

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        return new Examination(Diagnostician.of(Catalogue.all())
                .diagnose(tested.seen(List.of(), seen, Strangers.NONE)), seen);
    }

    /** Somebody else comes with a registration, and nobody without. */
    @Override
    public SignInOutcome signIn(SignInQuestion question, Consumer<SignInProgress> progress) {
        if (question.typed().isEmpty()) {
            return new SignInOutcome.NotSignedIn(new SignInFailure.NoRegistration(false));
        }
        var facts = new TokenFacts(Optional.empty(), List.of(), List.of(), Optional.of("taro@himawari.test"), List.of(),
                Optional.empty(), Optional.empty());
        return new SignInOutcome.SignedIn(new Grant(Secret.of("made-up"), facts, SignInClient.Origin.TYPED,
                () -> Grant.Revocation.REVOKED));
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    private record Run(List<ProbeReport> reports) implements ProbeRun {
        @Override
        public List<ProbeReport> await() {
            return reports;
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}

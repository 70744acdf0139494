package mailsetup.assistant;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.doctor.MoveDoctor;
import mailsetup.assistant.migration.find.Means;
import mailsetup.assistant.migration.look.Looking;
import mailsetup.assistant.migration.verdicts.MoveDiagnostician;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.network.Network;
import mailsetup.core.network.NotedNetwork;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Found;
import mailsetup.discovery.Party;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.discovery.web.Web;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ParallelRun;
import mailsetup.probe.run.ProbeRun;
import mailsetup.probe.surroundings.HostsFile;
import mailsetup.probe.surroundings.Lookout;

/**
 * The assistant on the real network.
 *
 * @param sources where candidates come from, best first
 * @param network where connections are made
 * @param ledger in which everything that is sent is written down
 */
public record LiveAssistant(SourceList sources, DnsClient dns, Resolver resolver, TrustAnchors trust, Limits limits,
        MailEngine engine, Diagnostician diagnostician, Lookout lookout, Network network, Ledger ledger)
        implements
            Assistant {
    /** The assistant in the network this computer is in, with a ledger of its own. */
    public LiveAssistant(SourceList sources, DnsClient dns, Resolver resolver, TrustAnchors trust, Limits limits,
            MailEngine engine, Diagnostician diagnostician, Lookout lookout) {
        this(sources, dns, resolver, trust, limits, engine, diagnostician, lookout, Network.real(), Ledger.inMemory());
    }

    /** The same, which does not look around. */
    public LiveAssistant(SourceList sources, DnsClient dns, Resolver resolver, TrustAnchors trust, Limits limits,
            MailEngine engine, Diagnostician diagnostician) {
        this(sources, dns, resolver, trust, limits, engine, diagnostician, Lookout.blind());
    }

    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return believing(trust.with(authorities));
    }

    @Override
    public Assistant accepting(Collection<AcceptedCertificate> certificates) {
        return believing(trust.accepting(certificates));
    }

    /** Names and independent hosts of another network are asked there, and nowhere else. */
    @Override
    public Assistant in(Network other) {
        if (other.equals(network)) {
            return this;
        }
        var names = new SystemResolver(other);
        return with(DnsClient.in(other), names, lookout.in(other, new Reach(names, other, trust, limits)), other);
    }

    @Override
    public Assistant asking(DnsClient names) {
        return with(names, new NamedResolver(names), lookout, network);
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        return on(Purpose.SEARCH).search(question, progress, ledger.on(Purpose.SEARCH));
    }

    @Override
    public List<Candidate> find(EmailAddress address, Deadline deadline) {
        return discover(new Question(address, Consent.standard(), deadline), _ -> {}).best().stream()
                .map(Found::candidate).toList();
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return on(Purpose.TEST).start(servers, login, limit, events);
    }

    @Override
    public SelfTestResult selfTest(List<ServerSettings> servers, Login login, SelfMail mail, Duration limit) {
        var reach = on(Purpose.SELF_TEST).reach(limits.inspecting(limit));
        return new SelfTest(reach, servers, login, mail, limit).run();
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        return on(Purpose.CAUSES).lookAround(address, reports, control,
                Deadline.in(limit).atMost(limits.longestBeforeLogin()));
    }

    @Override
    public Move move(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        return on(Purpose.MOVE).visit(question, logins, progress);
    }

    /** The same means, whose use is written into the ledger for this purpose. */
    private LiveAssistant on(Purpose purpose) {
        var noted = new NotedNetwork(network, ledger, purpose);
        return with(dns.through(noted), resolver.through(noted), lookout.through(noted), noted);
    }

    private LiveAssistant with(DnsClient names, Resolver hosts, Lookout around, Network there) {
        return new LiveAssistant(sources, names, hosts, trust, limits, engine, diagnostician, around, there, ledger);
    }

    private LiveAssistant believing(TrustAnchors other) {
        return new LiveAssistant(sources, dns, resolver, other, limits, engine, diagnostician, lookout, network,
                ledger);
    }

    private Reach reach(Limits within) {
        return new Reach(resolver, network, trust, within);
    }

    private ProbeRun start(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return ParallelRun.start(reach(limits), engine, servers, login, limit, events);
    }

    private Discovered search(Question question, Consumer<Discovered> progress, LedgerWriter writer) {
        try (var web = new HttpWeb(trust::context, writer)) {
            Prober prober = (servers, limit, events) -> start(servers, Optional.empty(), limit, events);
            return new Discovery(sources.with(web, dns, prober), prober).run(question, progress);
        }
    }

    private Examination lookAround(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Deadline deadline) {
        try (var around = new Glance(lookout, address, reports, control, deadline);
                var run = start(Alternatives.of(address, reports), Optional.empty(), deadline.remaining(), _ -> {})) {
            var others = run.await();
            var c = new Case(address, reports, others, around.await());
            return new Examination(diagnostician.diagnose(c), c.surroundings(), others);
        }
    }

    private Move visit(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        var names = question.consent().allows(Set.of(Party.NAMES)) ? dns : DnsClient.offline();
        var means = new Means(resolver, names, servers -> Means.port53(servers, network),
                new HostsFile(network.here().hostsFile()),
                (address, deadline) -> published(address, question.consent(), deadline));
        return new MoveDoctor(means, new Looking(network, trust, limits, engine),
                new MoveDiagnostician(MoveFaults.ALL), Clock.system(ZoneId.systemDefault()))
                .run(question, logins, progress);
    }

    /** Settings that somebody publishes; nobody is reached for it. */
    private List<ServerSettings> published(EmailAddress address, Consent consent, Deadline deadline) {
        return search(new Question(address, consent.with(Party.SERVERS, false), deadline), _ -> {},
                ledger.on(Purpose.MOVE)).found().stream()
                .filter(found -> found.from().trust() != Trust.GUESSED).map(Found::settings).toList();
    }

    /** Which sources there are, given the means of one search. */
    @FunctionalInterface
    public interface SourceList {
        /** Best first. */
        List<SettingsSource> with(Web web, DnsClient dns, Prober prober);
    }
}

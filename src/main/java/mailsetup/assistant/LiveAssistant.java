package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Question;
import mailsetup.discovery.consent.Witness;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ProbeRun;
import mailsetup.probe.surroundings.Lookout;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.flow.SignInFlow;

/**
 * The assistant on the wire: each part of the main job, with what it sends written down for its own purpose.
 *
 * @param sources where candidates come from, best first
 */
public record LiveAssistant(Site site, SourceList sources, MailEngine engine, Diagnostician<Case> diagnostician)
        implements
            Assistant {
    /** The assistant in the network this computer is in, with a ledger of its own. */
    public LiveAssistant(SourceList sources, DnsClient dns, Resolver resolver, TrustAnchors trust, Limits limits,
            MailEngine engine, Diagnostician<Case> diagnostician, Lookout lookout) {
        this(new Site(Network.real(), dns, resolver, lookout, trust, limits, Ledger.inMemory()), sources, engine,
                diagnostician);
    }

    /** The same, which does not look around. */
    public LiveAssistant(SourceList sources, DnsClient dns, Resolver resolver, TrustAnchors trust, Limits limits,
            MailEngine engine, Diagnostician<Case> diagnostician) {
        this(sources, dns, resolver, trust, limits, engine, diagnostician, Lookout.blind());
    }

    @Override
    public LiveAssistant at(Site other) {
        return new LiveAssistant(other, sources, engine, diagnostician);
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        return discovering(Purpose.SEARCH).discover(question, progress);
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return probing(Purpose.TEST).probe(servers, login, limit, events);
    }

    @Override
    public SelfTestResult selfTest(List<ServerSettings> servers, Login login, SelfMail mail, Duration limit) {
        var reach = site.on(Purpose.SELF_TEST).within(site.limits().inspecting(limit)).reach();
        return new SelfTest(reach, servers, login, mail, limit).run();
    }

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        var here = site.on(Purpose.CAUSES);
        var homes = Stream.concat(Stream.of(tested.address().domain()),
                tested.reports().stream().map(report -> report.settings().endpoint().host())).distinct().toList();
        // A name that is tried may be one of a certificate, and anybody can lead it to a router.
        var guard = new InnerGuard(here.hosts(), homes, Deadline.in(limit));
        homes.forEach(guard::allow);
        return new LiveExamining(here, new LiveProbing(here.reach(guard), engine), witnessing(Purpose.CAUSES),
                diagnostician).examine(tested, control, limit);
    }

    @Override
    public Move move(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        return new LiveMoving(site.on(Purpose.MOVE), engine, discovering(Purpose.MOVE)).move(question, logins,
                progress);
    }

    @Override
    public SignInOutcome signIn(SignInQuestion question, Consumer<SignInProgress> progress) {
        return new SignInFlow(() -> new HttpWeb(site.trust()::context, site.ledger().on(Purpose.SIGN_IN)),
                SignInFlow.USUAL_PATIENCE).run(question, progress);
    }

    @Override
    public List<Witness> witnesses(Question question) {
        return witnessing(Purpose.SEARCH).witnesses(question);
    }

    private Witnessing witnessing(Purpose purpose) {
        return new LiveWitnessing(site.on(purpose), sources, purpose);
    }

    private Discovering discovering(Purpose purpose) {
        return new LiveDiscovering(site.on(purpose), sources, engine, purpose);
    }

    private Probing probing(Purpose purpose) {
        return new LiveProbing(site.on(purpose).reach(), engine);
    }
}

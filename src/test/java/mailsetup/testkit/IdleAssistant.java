package mailsetup.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.Site;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Question;
import mailsetup.discovery.consent.Witness;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ProbeRun;
import mailsetup.probe.surroundings.Lookout;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;

/** An assistant that finds nothing, stays where it is, and is not to reach anybody; a test says what it does all the same. */
public abstract class IdleAssistant implements Assistant {
    private final Site site = new Site(Network.real(), DnsClient.offline(), new SystemResolver(), Lookout.blind(),
            TrustAnchors.system(), Limits.standard(), Ledger.inMemory());

    @Override
    public Site site() {
        return site;
    }

    @Override
    public Assistant at(Site other) {
        return this;
    }

    /** What a search finds. */
    protected List<Candidate> find(EmailAddress address) {
        return List.of();
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        var found = find(question.address()).stream()
                .map(candidate -> Found.brought(candidate, question.address())).toList();
        return new Discovered(question.address(), question.consent(), found, List.of(), true);
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        throw new AssertionError("nobody is to be reached");
    }

    @Override
    public SelfTestResult selfTest(List<ServerSettings> servers, Login login, SelfMail mail, Duration limit) {
        return SelfTestResult.nothingSent(0);
    }

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        throw new AssertionError("nothing is to be examined");
    }

    @Override
    public List<Witness> witnesses(Question question) {
        return List.of();
    }

    @Override
    public SignInOutcome signIn(SignInQuestion question, Consumer<SignInProgress> progress) {
        throw new AssertionError("nobody is to sign in");
    }

    @Override
    public Move move(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        return Move.unseen(question);
    }
}

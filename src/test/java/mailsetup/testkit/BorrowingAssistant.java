package mailsetup.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Question;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.run.ProbeRun;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;

/** An assistant that leaves everything to another one but what a test is about. */
public abstract class BorrowingAssistant extends IdleAssistant {
    private final Assistant other;

    protected BorrowingAssistant(Assistant other) {
        this.other = other;
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        return other.discover(question, progress);
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return other.probe(servers, login, limit, events);
    }

    @Override
    public SignInOutcome signIn(SignInQuestion question, Consumer<SignInProgress> progress) {
        return other.signIn(question, progress);
    }

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        return other.examine(tested, control, limit);
    }
}

package mailsetup.ui;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Examination;
import mailsetup.migration.Move;
import mailsetup.migration.MoveLogins;
import mailsetup.migration.MoveQuestion;
import mailsetup.migration.MoveStage;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.run.ProbeRun;

/** An assistant that knows one move, or stands still at its second stage until it is interrupted. */
final class MovingAssistant implements Assistant {
    final List<MoveQuestion> questions = new ArrayList<>();
    final List<Boolean> logins = new ArrayList<>();
    final CountDownLatch interrupted = new CountDownLatch(1);
    private final Assistant other;
    private final Optional<Move> answer;

    MovingAssistant(Assistant other, Optional<Move> answer) {
        this.other = other;
        this.answer = answer;
    }

    @Override
    public Move move(MoveQuestion question, MoveLogins permitted, Consumer<MoveStage> progress) {
        questions.add(question);
        logins.add(permitted.old().isPresent());
        progress.accept(MoveStage.NAMES);
        progress.accept(MoveStage.DOORS);
        return answer.orElseGet(() -> standStill(question));
    }

    private Move standStill(MoveQuestion question) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return Move.unseen(question);
    }

    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return this;
    }

    @Override
    public List<Candidate> find(EmailAddress address, Deadline deadline) {
        return other.find(address, deadline);
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return other.probe(servers, login, limit, events);
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        return other.examine(address, reports, control, limit);
    }
}

package mailsetup.testkit;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.run.ProbeRun;

/** An assistant that leaves everything to another one but what a test is about. */
public abstract class BorrowingAssistant implements Assistant {
    private final Assistant other;

    protected BorrowingAssistant(Assistant other) {
        this.other = other;
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

package mailsetup.cli;

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
import mailsetup.network.Network;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.run.ProbeRun;

/** Has a mistake, and the worst of manners: it puts the password into its exception. */
final class BrokenAssistant implements Assistant {
    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return this;
    }

    @Override
    public Assistant accepting(Collection<AcceptedCertificate> certificates) {
        return this;
    }

    @Override
    public Assistant in(Network network) {
        return this;
    }

    @Override
    public List<Candidate> find(EmailAddress address, Deadline deadline) {
        return List.of();
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        throw new IllegalStateException(login.map(l -> new String(l.secret().reveal())).orElse("no login"));
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        return new Examination(List.of(), Surroundings.NONE);
    }
}

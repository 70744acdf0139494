package mailsetup.testkit;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.run.ProbeRun;

/** An assistant that knows its reports beforehand and remembers what it was asked. */
public final class FakeAssistant implements Assistant {
    private final List<ProbeReport> reports;

    /** The servers of the last probe. */
    public final List<ServerSettings> probed = new ArrayList<>();
    /** The certificates it was told to let pass. */
    public final List<AcceptedCertificate> accepted = new ArrayList<>();
    /** The authorities it was told to trust. */
    public final List<X509Certificate> trusted = new ArrayList<>();
    /** The passwords of the logins, as text. */
    public final List<String> passwords = new ArrayList<>();
    /** The logins themselves. */
    public final List<Login> logins = new ArrayList<>();
    /** The control hosts of each examination. */
    public final List<Optional<ControlHosts>> controls = new ArrayList<>();
    /** What is seen where control hosts may be asked. */
    public Surroundings seen = Surroundings.NONE;
    /** How often servers were looked for. */
    public int searches;
    /** How many runs were closed. */
    public int closed;
    /** The limit of the last probe. */
    public Duration limit = Duration.ZERO;

    public FakeAssistant(List<ProbeReport> reports) {
        this.reports = List.copyOf(reports);
    }

    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        trusted.addAll(authorities);
        return this;
    }

    @Override
    public Assistant accepting(Collection<AcceptedCertificate> certificates) {
        accepted.addAll(certificates);
        return this;
    }

    @Override
    public Assistant in(Network network) {
        return this;
    }

    @Override
    public List<Candidate> find(EmailAddress address, Deadline deadline) {
        searches++;
        return Stream.of(Protocol.values()).map(protocol -> new Candidate(found(protocol, address), Provenance.GUESS))
                .toList();
    }

    private static ServerSettings found(Protocol protocol, EmailAddress address) {
        var host = Hostname.of("found-" + protocol + "." + address.domain());
        return new ServerSettings(Endpoint.standard(protocol, host, Security.TLS), address.toString());
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        controls.add(control);
        var c = new Case(address, reports, List.of(), control.isPresent() ? seen : Surroundings.NONE);
        return new Examination(new Diagnostician(Catalogue.all()).diagnose(c), c.surroundings());
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration time,
            Consumer<ProbeEvent> events) {
        probed.addAll(servers);
        limit = time;
        login.ifPresent(this::remember);
        reports.forEach(report -> tell(report, events));
        return new ProbeRun() {
            @Override
            public List<ProbeReport> await() {
                return reports;
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    private void remember(Login login) {
        logins.add(login);
        passwords.add(new String(login.secret().reveal()));
    }

    private static void tell(ProbeReport report, Consumer<ProbeEvent> events) {
        events.accept(new ProbeEvent.Started(report.settings()));
        report.steps().forEach(step -> events.accept(new ProbeEvent.Left(report.settings(), step)));
        events.accept(new ProbeEvent.Finished(report.settings(), report));
    }
}

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
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.run.ProbeRun;

/** Finds three servers for every address, and tells of tests that were written beforehand. */
final class FakeAssistant implements Assistant {
    private List<ProbeReport> told;
    final List<AcceptedCertificate> accepted = new ArrayList<>();
    private final List<X509Certificate> trusted = new ArrayList<>();
    private Optional<Stage> standstill = Optional.empty();
    private List<Diagnosis> causes = List.of();
    private volatile CountDownLatch searching = new CountDownLatch(0);
    final List<EmailAddress> searches = new ArrayList<>();
    final List<List<ServerSettings>> probes = new ArrayList<>();
    final List<Login> logins = new ArrayList<>();
    /** The password of each login, read while that was still possible. */
    final List<String> passwords = new ArrayList<>();
    /** The control hosts of each examination. */
    final List<Optional<ControlHosts>> controls = new ArrayList<>();
    /** What is seen where control hosts may be asked. */
    Surroundings seen = Surroundings.NONE;
    int closed;

    private FakeAssistant(List<ProbeReport> told) {
        this.told = told;
    }

    /** Tells these reports, for whatever servers of the same protocols it is asked. */
    static FakeAssistant telling(List<ProbeReport> reports) {
        return new FakeAssistant(reports);
    }

    /** From now on it tells these. */
    void tell(List<ProbeReport> reports) {
        told = reports;
    }

    /** Every server stands still in that stage until the run is closed. */
    FakeAssistant standingStillAt(Stage stage) {
        standstill = Optional.of(stage);
        return this;
    }

    /** Every search goes on until it is given up. */
    FakeAssistant searchingUntilInterrupted() {
        searching = new CountDownLatch(1);
        return this;
    }

    void answeringAtOnce() {
        searching = new CountDownLatch(0);
    }

    /** Names these causes, whatever went wrong. */
    FakeAssistant naming(Diagnosis... found) {
        causes = List.of(found);
        return this;
    }

    List<X509Certificate> trusted() {
        return trusted;
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
        searches.add(address);
        try {
            searching.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of(candidate(Protocol.IMAP, "imap", Security.TLS, address),
                candidate(Protocol.POP3, "pop", Security.TLS, address),
                candidate(Protocol.SMTP, "smtp", Security.STARTTLS, address));
    }

    private static Candidate candidate(Protocol protocol, String label, Security security, EmailAddress address) {
        var host = Hostname.of(label + "." + address.domain().ascii());
        return new Candidate(new ServerSettings(Endpoint.standard(protocol, host, security), address.toString()),
                Provenance.GUESS);
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        controls.add(control);
        var c = new Case(address, reports, List.of(), control.isPresent() ? seen : Surroundings.NONE);
        return new Examination(causes.isEmpty() ? new Diagnostician(Catalogue.all()).diagnose(c) : causes,
                c.surroundings());
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        probes.add(servers);
        login.ifPresent(given -> {
            logins.add(given);
            passwords.add(new String(given.secret().reveal()));
        });
        var run = new FakeRun(servers.stream().map(this::report).toList());
        run.reports.forEach(report -> tell(report, events));
        return run;
    }

    private ProbeReport report(ServerSettings asked) {
        var report = told.stream().filter(r -> r.settings().protocol() == asked.protocol()).findFirst().orElseThrow();
        return new ProbeReport(asked, report.steps(), report.transcript(), report.loginsSent(), report.took());
    }

    private void tell(ProbeReport report, Consumer<ProbeEvent> events) {
        events.accept(new ProbeEvent.Started(report.settings()));
        for (var step : report.steps()) {
            var skipped = step instanceof Step.Skipped;
            if (!skipped) {
                events.accept(new ProbeEvent.Entered(report.settings(), step.stage()));
            }
            if (standstill.equals(Optional.of(step.stage()))) {
                return;
            }
            events.accept(new ProbeEvent.Left(report.settings(), step));
        }
        events.accept(new ProbeEvent.Finished(report.settings(), report));
    }

    private final class FakeRun implements ProbeRun {
        private final List<ProbeReport> reports;
        private final CountDownLatch over = new CountDownLatch(standstill.isPresent() ? 1 : 0);

        FakeRun(List<ProbeReport> reports) {
            this.reports = reports;
        }

        @Override
        public List<ProbeReport> await() {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return standstill.isPresent() ? List.of() : reports;
        }

        @Override
        public void close() {
            if (over.getCount() > 0) {
                closed++;
            }
            over.countDown();
        }
    }
}

package mailsetup.testkit;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
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
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Notes;
import mailsetup.diagnosis.Strangers;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.run.ProbeRun;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;

/** Finds three servers for every address, tells of tests that were written beforehand, and remembers what it was asked. */
public final class FakeAssistant extends IdleAssistant {
    private List<ProbeReport> told;
    private final boolean verbatim;
    /** The certificates it was told to let pass. */
    public final List<AcceptedCertificate> accepted = new ArrayList<>();
    /** The authorities it was told to trust. */
    public final List<X509Certificate> trusted = new ArrayList<>();
    private Optional<Stage> standstill = Optional.empty();
    private List<Diagnosis> causes = List.of();
    private volatile CountDownLatch searching = new CountDownLatch(0);
    /** For whom servers were looked for. */
    public final List<EmailAddress> searches = new ArrayList<>();
    /** The servers of each probe. */
    public final List<List<ServerSettings>> probes = new ArrayList<>();
    /** The servers of all probes. */
    public final List<ServerSettings> probed = new ArrayList<>();
    /** The logins. */
    public final List<Login> logins = new ArrayList<>();
    /** The password of each login, read while that was still possible. */
    public final List<String> passwords = new ArrayList<>();
    /** The control hosts of each examination. */
    public final List<Optional<ControlHosts>> controls = new ArrayList<>();
    /** The sign-ins that were wanted. */
    public final List<SignInQuestion> signIns = new ArrayList<>();
    /** What is seen on the way of each sign-in. */
    public List<SignInProgress> signInProgress = List.of();
    /** What comes of each sign-in. */
    public SignInOutcome signInOutcome = new SignInOutcome.NotSignedIn(new SignInFailure.Cancelled());
    private volatile CountDownLatch signingIn = new CountDownLatch(0);
    /** What is seen where control hosts may be asked. */
    public Surroundings seen = Surroundings.NONE;
    /** How many runs were closed before they were over, or at all where reports are told as they are. */
    public int closed;
    /** The limit of the last probe. */
    public Duration limit = Duration.ZERO;

    private FakeAssistant(List<ProbeReport> told, boolean verbatim) {
        this.told = List.copyOf(told);
        this.verbatim = verbatim;
    }

    /** Tells these reports as they are, whatever it is asked. */
    public FakeAssistant(List<ProbeReport> reports) {
        this(reports, true);
    }

    /** Tells these reports, for whatever servers of the same protocols it is asked. */
    public static FakeAssistant telling(List<ProbeReport> reports) {
        return new FakeAssistant(reports, false);
    }

    /** From now on it tells these. */
    public void tell(List<ProbeReport> reports) {
        told = reports;
    }

    /** Every server stands still in that stage until the run is closed. */
    public FakeAssistant standingStillAt(Stage stage) {
        standstill = Optional.of(stage);
        return this;
    }

    /** Every search goes on until it is given up. */
    public FakeAssistant searchingUntilInterrupted() {
        searching = new CountDownLatch(1);
        return this;
    }

    /** Every sign-in waits for the person until it is given up. */
    public FakeAssistant signingInUntilInterrupted() {
        signingIn = new CountDownLatch(1);
        return this;
    }

    /** From now on searches end at once. */
    public void answeringAtOnce() {
        searching = new CountDownLatch(0);
    }

    /** Names these causes, whatever went wrong. */
    public FakeAssistant naming(Diagnosis... found) {
        causes = List.of(found);
        return this;
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
    protected List<Candidate> find(EmailAddress address) {
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
    public SignInOutcome signIn(SignInQuestion question, Consumer<SignInProgress> progress) {
        signIns.add(question);
        signInProgress.forEach(progress);
        try {
            signingIn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SignInOutcome.NotSignedIn(new SignInFailure.Cancelled());
        }
        return signInOutcome;
    }

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        controls.add(control);
        var c = tested.seen(List.of(), control.isPresent() ? seen : Surroundings.NONE, Strangers.NONE);
        return new Examination(causes.isEmpty() ? Diagnostician.of(Catalogue.all()).diagnose(c) : causes,
                c.surroundings(), List.of(), Notes.of(c, Instant.now()));
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration time,
            Consumer<ProbeEvent> events) {
        probes.add(servers);
        probed.addAll(servers);
        limit = time;
        login.ifPresent(given -> {
            logins.add(given);
            passwords.add(new String(given.secret().reveal()));
        });
        var run = new FakeRun(verbatim ? told : servers.stream().map(this::report).toList());
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
            if (verbatim || over.getCount() > 0) {
                closed++;
            }
            over.countDown();
        }
    }
}

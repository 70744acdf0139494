package mailsetup.ui;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.run.ProbeRun;

/** Finds for each protocol a server of the domain, and another outside it. */
final class FindingAssistant implements Assistant {
    static final Provenance LIST = new Provenance(Origin.ISPDB, "list.test", Trust.LIST);
    private static final Provenance OWN_FILE = new Provenance(Origin.AUTOCONFIG, "autoconfig.himawari.test",
            Trust.DOMAIN);
    private final FakeAssistant fake;
    final List<Question> questions = new ArrayList<>();

    FindingAssistant(FakeAssistant fake) {
        this.fake = fake;
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        questions.add(question);
        var found = Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(
                found(protocol, question.address(), question.domain().ascii(), OWN_FILE, false),
                found(protocol, question.address(), "provider.test", LIST, true))).toList();
        var discovered = new Discovered(question.address(), question.consent(), found, List.of(), true);
        progress.accept(discovered);
        return discovered;
    }

    private static Found found(Protocol protocol, EmailAddress address, String domain, Provenance from,
            boolean outside) {
        var host = new Hostname(protocol.name().toLowerCase(Locale.ROOT).replace("3", "") + "." + domain);
        return new Found(
                new Candidate(new ServerSettings(Endpoint.standard(protocol, host, Security.TLS), address.toString()),
                        from),
                outside ? List.of() : List.of(LIST), outside ? Proof.UNTESTED : Proof.ANSWERS, outside);
    }

    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return this;
    }

    @Override
    public List<Candidate> find(EmailAddress address, Deadline deadline) {
        return fake.find(address, deadline);
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return fake.probe(servers, login, limit, events);
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        return fake.examine(address, reports, control, limit);
    }
}

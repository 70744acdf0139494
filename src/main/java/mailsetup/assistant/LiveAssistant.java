package mailsetup.assistant;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.SettingsSource;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ParallelRun;
import mailsetup.probe.run.ProbeRun;
import mailsetup.surroundings.Lookout;

/**
 * The assistant on the real network.
 *
 * @param sources where candidates come from, best first
 */
public record LiveAssistant(List<SettingsSource> sources, Resolver resolver, TrustAnchors trust, Limits limits,
        MailEngine engine, Diagnostician diagnostician, Lookout lookout) implements Assistant {
    /** An assistant that does not look around. */
    public LiveAssistant(List<SettingsSource> sources, Resolver resolver, TrustAnchors trust, Limits limits,
            MailEngine engine, Diagnostician diagnostician) {
        this(sources, resolver, trust, limits, engine, diagnostician, Lookout.blind());
    }

    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return new LiveAssistant(sources, resolver, trust.with(authorities), limits, engine, diagnostician,
                lookout);
    }

    @Override
    public List<Candidate> find(EmailAddress address, Deadline deadline) {
        var candidates = sources.stream().flatMap(source -> source.find(address).stream()).toList();
        var servers = candidates.stream().map(Candidate::settings).toList();
        try (var run = probe(servers, Optional.empty(), deadline.remaining(), _ -> {})) {
            var reports = run.await();
            var answering = IntStream.range(0, candidates.size()).filter(i -> reports.get(i).works())
                    .mapToObj(candidates::get).toList();
            return Stream.of(Protocol.values())
                    .flatMap(protocol -> first(protocol, answering).or(() -> first(protocol, candidates)).stream())
                    .toList();
        }
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return ParallelRun.start(new Reach(resolver, trust, limits), engine, servers, login, limit, events);
    }

    @Override
    public SelfTestResult selfTest(List<ServerSettings> servers, Login login, SelfMail mail, Duration limit) {
        return new SelfTest(new Reach(resolver, trust, limits.inspecting(limit)), servers, login, mail, limit).run();
    }

    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        var deadline = Deadline.in(limit).atMost(limits.longestBeforeLogin());
        try (var around = new Glance(lookout, address, reports, control, deadline);
                var run = probe(Alternatives.of(address, reports), Optional.empty(), deadline.remaining(), _ -> {})) {
            var others = run.await();
            var c = new Case(address, reports, others, around.await());
            return new Examination(diagnostician.diagnose(c), c.surroundings());
        }
    }

    private static Optional<Candidate> first(Protocol protocol, List<Candidate> candidates) {
        return candidates.stream().filter(c -> c.settings().protocol() == protocol).findFirst();
    }
}

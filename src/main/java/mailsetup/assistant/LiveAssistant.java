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
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.SettingsSource;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ParallelRun;
import mailsetup.probe.run.ProbeRun;

/**
 * The assistant on the real network.
 *
 * @param sources where candidates come from, best first
 */
public record LiveAssistant(List<SettingsSource> sources, Resolver resolver, TrustAnchors trust, Limits limits,
        MailEngine engine, Diagnostician diagnostician) implements Assistant {
    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return new LiveAssistant(sources, resolver, trust.with(authorities), limits, engine, diagnostician);
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
    public List<Diagnosis> diagnose(EmailAddress address, List<ProbeReport> reports, Duration limit) {
        var others = Alternatives.of(address, reports);
        try (var run = probe(others, Optional.empty(), limit, _ -> {})) {
            return diagnostician.diagnose(new Case(address, reports, run.await()));
        }
    }

    private static Optional<Candidate> first(Protocol protocol, List<Candidate> candidates) {
        return candidates.stream().filter(c -> c.settings().protocol() == protocol).findFirst();
    }
}

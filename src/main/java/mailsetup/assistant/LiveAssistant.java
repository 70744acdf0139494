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
import mailsetup.network.Network;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Resolver;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ParallelRun;
import mailsetup.probe.run.ProbeRun;

/**
 * The assistant on the real network.
 *
 * @param sources where candidates come from, best first
 * @param network where connections are made
 */
public record LiveAssistant(List<SettingsSource> sources, Resolver resolver, TrustAnchors trust, Limits limits,
        MailEngine engine, Diagnostician diagnostician, Network network) implements Assistant {
    /** The assistant in the network this computer is in. */
    public LiveAssistant(List<SettingsSource> sources, Resolver resolver, TrustAnchors trust, Limits limits,
            MailEngine engine, Diagnostician diagnostician) {
        this(sources, resolver, trust, limits, engine, diagnostician, Network.real());
    }

    @Override
    public Assistant trusting(Collection<X509Certificate> authorities) {
        return believing(trust.with(authorities));
    }

    @Override
    public Assistant accepting(Collection<AcceptedCertificate> certificates) {
        return believing(trust.accepting(certificates));
    }

    @Override
    public Assistant in(Network other) {
        return new LiveAssistant(sources, new SystemResolver(other), trust, limits, engine, diagnostician, other);
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
        return ParallelRun.start(new Reach(resolver, network, trust, limits), engine, servers, login, limit, events);
    }

    @Override
    public List<Diagnosis> diagnose(EmailAddress address, List<ProbeReport> reports, Duration limit) {
        var others = Alternatives.of(address, reports);
        try (var run = probe(others, Optional.empty(), limit, _ -> {})) {
            return diagnostician.diagnose(new Case(address, reports, run.await()));
        }
    }

    private LiveAssistant believing(TrustAnchors other) {
        return new LiveAssistant(sources, resolver, other, limits, engine, diagnostician, network);
    }

    private static Optional<Candidate> first(Protocol protocol, List<Candidate> candidates) {
        return candidates.stream().filter(c -> c.settings().protocol() == protocol).findFirst();
    }
}

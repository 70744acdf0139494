package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Named;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.Consent;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.Workshop;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.signin.flow.SignInFlow;

/** Plays the fault lab through the whole program, from the look-up to the diagnosis. */
public final class LabRuns {
    /**
     * What came of one run.
     *
     * @param asked whether independent hosts were asked, which is done only after a yes
     */
    public record Outcome(List<ProbeReport> reports, Examination examination, boolean asked) {
        /** The causes, foremost first. */
        public List<Diagnosis> diagnoses() {
            return examination.causes();
        }

        /** What it was found to be. */
        public Optional<String> first() {
            return diagnoses().stream().findFirst().map(Diagnosis::id);
        }
    }

    /** What is dropped is dropped for a second; what answers late on a busy computer still answers. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(4),
            Duration.ofMillis(2500), Probing.RUN, Probing.RUN, Probing.RUN);
    /** The longest a run takes. */
    public static final Duration RUN = Duration.ofSeconds(20);
    private static final int AT_ONCE = 6;
    /** What shows only to those who wait. */
    private static final Set<String> PATIENT = Set.of("slow-greeting");

    private LabRuns() {}

    /** Every fault of the lab, in its order, several at a time. */
    public static Map<String, Outcome> all() {
        var workshop = workshop();
        var runs = new LinkedHashMap<String, Future<Outcome>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Lab.all().forEach(fault -> runs.put(fault.fault(), threads.submit(run(fault, workshop))));
        }
        var outcomes = new LinkedHashMap<String, Outcome>();
        runs.forEach((fault, run) -> outcomes.put(fault, result(run)));
        return outcomes;
    }

    /** One run against that server; where its fault is not found at once, somebody says yes to asking independent hosts. */
    public static Outcome play(PracticeServer server, List<ServerSettings> asked) {
        var assistant = assistant(server);
        try (var secret = new Secret(server.password().toCharArray());
                var run = assistant.probe(asked,
                        Optional.of(login(server, secret)), RUN, _ -> {})) {
            var reports = run.await();
            var tested = Case.of(server.address(), reports).named(Named.by(server.provenance(), asked));
            var alone = new Outcome(reports, assistant.examine(tested, Optional.empty(), RUN),
                    false);
            return alone.first().equals(server.fault()) || !reports.stream().anyMatch(Surroundings::matterTo)
                    ? alone
                    : new Outcome(reports, assistant.examine(tested, Optional.of(ControlHosts.standard()), RUN), true);
        }
    }

    private static Login login(PracticeServer server, Secret secret) {
        var now = Instant.now();
        return server.signedIn().map(how -> Login.bearer(server.address(), secret, new TokenFacts(Optional.empty(),
                how.asked(), how.granted(), Optional.of(how.account()), how.audience(),
                Optional.of(now.plus(how.ahead())),
                Optional.of(now.plus(how.lasts())), how.names(), SignInFlow.pasted(secret).signs())))
                .orElseGet(() -> Login.careful(server.address(), secret));
    }

    /** The real assistant in the network of that server. */
    public static Assistant assistant(PracticeServer server) {
        var limits = server.fault().filter(PATIENT::contains).map(_ -> Limits.standard()).orElse(LIMITS);
        var lookout = new LiveLookout(DnsClient.offline(),
                new Reach(new SystemResolver(), TrustAnchors.system(), limits), Network.real());
        return new LiveAssistant((_, _, _) -> List.of(), DnsClient.offline(), new SystemResolver(),
                TrustAnchors.system(), limits, new AngusEngine(), Diagnostician.of(Catalogue.all()), lookout)
                .trusting(List.of(server.authority())).in(server.network()).consenting(Consent.standard());
    }

    /** What certificates are made with. */
    public static Workshop workshop() {
        try {
            return Workshop.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Callable<Outcome> run(LabFault fault, Workshop workshop) {
        return () -> {
            try (var server = PracticeServer.start(fault, workshop)) {
                return play(server, server.asked());
            }
        };
    }

    private static Outcome result(Future<Outcome> run) {
        try {
            return run.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("a lab run broke", e);
        }
    }
}

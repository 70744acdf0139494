package mailsetup.probe.surroundings;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import mailsetup.core.EmailAddress;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.network.Network;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.IssuerAnswer;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.WebCheck;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Reach;

/**
 * The lookout that really asks.
 *
 * @param dns the name servers this computer is set to use, or those of the person's choice
 * @param reach the way to control hosts; on the real network it believes nobody but the authorities of the Java runtime
 * @param network where one looks around
 */
public record LiveLookout(DnsClient dns, Reach reach, Network network) implements Lookout {
    /** Questions end a little earlier, so that "no answer" is an answer, too. */
    private static final Duration MARGIN = Duration.ofMillis(300);
    /** Nobody waits longer for what is around: it explains, and repairs nothing. */
    private static final Duration MOST = Duration.ofSeconds(2);
    /** In many companies nobody but their own name server answers. */
    private static final Duration PUBLIC_RESOLVER = Duration.ofSeconds(1);

    @Override
    public Lookout in(Network other, Reach way) {
        return new LiveLookout(DnsClient.in(other), way, other);
    }

    @Override
    public Lookout through(Network other) {
        return new LiveLookout(dns.through(other), reach.through(other), other);
    }

    @Override
    public Lookout asking(DnsClient names) {
        return new LiveLookout(names, reach, network);
    }

    @Override
    public Surroundings look(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Deadline limit) throws InterruptedException {
        var trouble = Trouble.of(address, reports);
        if (trouble.isNone()) {
            return Surroundings.NONE;
        }
        var end = limit.atMost(MOST);
        var deadline = end.atMost(end.remaining().minus(MARGIN));
        try (var tasks = new TaskGroup(end)) {
            var questions = new NameQuestions(trouble, deadline);
            var watch = control.filter(_ -> trouble.needsOthers())
                    .map(all -> new Watch(tasks, all.independentOf(trouble.hosts()), questions,
                            network.on(Purpose.CONTROL), deadline));
            var own = tasks.start(questions.own(dns));
            var issuers = tasks.start(control.isEmpty()
                    ? List.<Callable<IssuerAnswer>>of()
                    : IssuerQuestion.all(reports, reach, network.on(Purpose.CONTROL), deadline));
            var here = network.here();
            var set = tasks.start(Proxies.in(network).questions(trouble.hosts().getFirst().ascii(), deadline));
            var answers = tasks.results(own);
            if (watch.isPresent()) {
                answers.addAll(tasks.results(watch.get().compared));
            }
            var check = watch.isPresent() ? Optional.of(watch.get().result()) : Optional.<NetworkCheck>empty();
            return new Surroundings(answers, new HostsFile(here.hostsFile()).on(trouble.hosts()),
                    tasks.results(set), Tunnels.among(here.links()), check,
                    tasks.results(issuers));
        }
    }

    /** The control hosts being asked. */
    private final class Watch {
        private final Network there;
        private final TaskGroup tasks;
        private final ControlHosts hosts;
        private final List<Future<NameAnswer>> compared;
        private final List<Future<ControlDoor>> doors;
        private final List<Future<WebCheck>> web;
        private final List<Future<List<Future<ConnectAttempt>>>> families;

        Watch(TaskGroup tasks, ControlHosts hosts, NameQuestions questions, Network there, Deadline deadline) {
            this.tasks = tasks;
            this.hosts = hosts;
            this.there = there;
            var ladder = new ControlLadder(reach.through(there), hosts, deadline);
            compared = tasks.start(
                    hosts.resolver()
                            .map(door -> new NameQuestions(questions.trouble(), deadline.atMost(PUBLIC_RESOLVER))
                                    .compared(resolver(door)))
                            .orElse(List.of()));
            doors = tasks.start(ladder.doors());
            web = tasks.start(List.<Callable<WebCheck>>of(() -> new WebQuestion(hosts.web(), there).ask(deadline)));
            families = tasks.start(List.<Callable<List<Future<ConnectAttempt>>>>of(
                    () -> tasks.start(ladder.families())));
        }

        NetworkCheck result() throws InterruptedException {
            var page = tasks.results(web).stream().findFirst().orElse(
                    new WebCheck(hosts.web().host().ascii(), WebCheck.Outcome.NO_ANSWER, "", Optional.empty()));
            var tries = tasks.results(families).stream().findFirst().orElse(List.of());
            return new NetworkCheck(tasks.results(doors), page, tasks.results(tries));
        }

        private DnsClient resolver(ControlHosts.Door door) {
            return DnsClient.at(List.of(new InetSocketAddress(InetAddress.ofLiteral(door.host().ascii()),
                    door.port())), there);
        }
    }
}

package mailsetup.assistant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.SelfTestResult.Sighting;
import mailsetup.probe.angus.SelfTestEngine;
import mailsetup.probe.angus.SelfTestWatch;
import mailsetup.probe.net.Reach;
import mailsetup.probe.run.ParallelRun;

/**
 * Sends one mail to oneself, then watches both ways of reading. POP shows what was there when its session began, so it
 * is asked again when IMAP has seen the mail; only then may IMAP remove it.
 */
final class SelfTest {
    /** At most so many sessions by POP. */
    static final int POP_LOOKS = 3;

    /** What is kept back for the removal. */
    private static final Duration TO_REMOVE = Duration.ofSeconds(5);

    private final Reach reach;
    private final List<ServerSettings> servers;
    private final Login login;
    private final Deadline deadline;
    private final Duration limit;
    private final SelfTestWatch watch;
    private final SelfTestEngine engine;
    private int loginsSent;

    /** With these servers, of which every one works. */
    SelfTest(Reach reach, List<ServerSettings> servers, Login login, SelfMail mail, Duration limit) {
        this.reach = reach;
        this.servers = servers;
        this.login = login;
        this.limit = limit;
        this.deadline = Deadline.in(limit);
        this.watch = new SelfTestWatch(deadline);
        this.engine = new SelfTestEngine(mail, watch);
    }

    SelfTestResult run() {
        on(Protocol.SMTP).ifPresent(this::probe);
        if (watch.sent().isEmpty()) {
            return SelfTestResult.nothingSent(loginsSent);
        }
        watchBoth();
        return new SelfTestResult(watch.sent(), sightings(), watch.removal(), loginsSent);
    }

    private void watchBoth() {
        var imap = on(Protocol.IMAP);
        if (imap.isEmpty()) {
            watch.imapDone();
            lookByPop();
            return;
        }
        try (var run = start(imap.get())) {
            lookByPop();
            count(run.await());
        }
    }

    private void lookByPop() {
        try {
            watch.awaitImap();
            var pop = on(Protocol.POP3);
            for (int look = 0; pop.isPresent() && look < POP_LOOKS && isOpen(); look++) {
                if (look > 0) {
                    Thread.sleep(Duration.ofSeconds(2));
                }
                probe(pop.get());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            watch.popDone();
        }
    }

    private boolean isOpen() {
        return watch.popSeen().isEmpty() && !watch.popCannotTell() && deadline.remaining().compareTo(TO_REMOVE) > 0;
    }

    private void probe(ServerSettings server) {
        try (var run = start(server)) {
            count(run.await());
        }
    }

    private ParallelRun start(ServerSettings server) {
        return ParallelRun.start(reach, engine, List.of(server), Optional.of(login), deadline.remaining(),
                this::over);
    }

    /** When IMAP has ended, for whatever reason, nobody need wait for it. */
    private void over(ProbeEvent event) {
        if (event instanceof ProbeEvent.Finished(var server, _) && server.protocol() == Protocol.IMAP) {
            watch.imapDone();
        }
    }

    private void count(List<ProbeReport> reports) {
        loginsSent += reports.stream().mapToInt(ProbeReport::loginsSent).sum();
    }

    private Optional<ServerSettings> on(Protocol protocol) {
        return servers.stream().filter(server -> server.protocol() == protocol).findFirst();
    }

    private List<Sighting> sightings() {
        var all = new ArrayList<Sighting>();
        all.add(sighting(Protocol.IMAP, watch.imapSeen()));
        all.add(watch.popCannotTell() && watch.popSeen().isEmpty()
                ? new Sighting.CannotTell(Protocol.POP3)
                : sighting(Protocol.POP3, watch.popSeen()));
        return all;
    }

    private Sighting sighting(Protocol protocol, Optional<Duration> seen) {
        if (on(protocol).isEmpty()) {
            return new Sighting.NotWatched(protocol);
        }
        return seen.<Sighting>map(after -> new Sighting.Arrived(protocol, after))
                .orElseGet(() -> new Sighting.NotSeen(protocol, limit));
    }
}

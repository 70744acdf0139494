package mailsetup.probe.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;

/**
 * Each probe in a virtual thread of its own, and one more that keeps the deadline: it closes every connection when the
 * time is over, also under a thread that is stuck in a write.
 */
public final class ParallelRun implements ProbeRun {
    private final List<Probe> probes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<CompletableFuture<ProbeReport>> reports = new ArrayList<>();
    private final CountDownLatch running;

    private ParallelRun(int servers) {
        running = new CountDownLatch(servers);
    }

    /**
     * Starts.
     *
     * @param login empty for a look without a password
     * @param limit of the whole run
     * @param events called from several threads, in order for each server
     */
    public static ParallelRun start(Reach reach, MailEngine engine, List<ServerSettings> servers,
            Optional<Login> login, Duration limit, Consumer<ProbeEvent> events) {
        var run = new ParallelRun(servers.size());
        var deadline = Deadline.in(limit);
        var turns = new LoginTurns(servers.size(), login.map(Login::goOnAfterRefusal).orElse(false));
        for (int i = 0; i < servers.size(); i++) {
            run.probes.add(new Probe(servers.get(i), reach, engine, turns.turn(i), deadline, events));
        }
        run.probes.forEach(probe -> run.launch(probe, login));
        Thread.ofVirtual().name("deadline").start(() -> run.guard(deadline, limit));
        return run;
    }

    @Override
    public List<ProbeReport> await() {
        try {
            running.await();
        } catch (InterruptedException _) {
            // Whoever waited has given up.
            close();
            Thread.currentThread().interrupt();
        }
        return reports.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        abort(new Failure.Cancelled());
    }

    private void launch(Probe probe, Optional<Login> login) {
        var report = new CompletableFuture<ProbeReport>();
        reports.add(report);
        threads.add(Thread.ofVirtual().name("probe").start(() -> {
            try {
                report.complete(probe.run(login));
            } catch (RuntimeException | Error e) {
                // Our own fault; whoever waits for the report must hear of it.
                report.completeExceptionally(e);
            } finally {
                running.countDown();
            }
        }));
    }

    private void guard(Deadline deadline, Duration limit) {
        try {
            if (!running.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
                abort(new Failure.TimedOut(limit));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void abort(Failure reason) {
        probes.forEach(probe -> probe.abort(reason));
        threads.forEach(Thread::interrupt);
    }
}

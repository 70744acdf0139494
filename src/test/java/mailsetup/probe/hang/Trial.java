package mailsetup.probe.hang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.run.ProbeRun;
import mailsetup.testkit.OpenSockets;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptedServer;

/** One case, tried twice: left to itself, and cancelled while it lasts. */
record Trial(Row row, Case one, Outcome outcome) {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration DEEP_IN = Duration.ofMillis(60);
    private static final int MOST_SAID = 500;
    private static final int LONGEST_SAID = 3000;

    /**
     * What came out.
     *
     * @param ending in the words of {@link Ending}
     * @param over how long after the deadline the probe ended; zero before it
     * @param cancel how long Cancel took
     * @param sockets how many of ours were still open afterwards, of both tries
     * @param bounded whether the transcript stayed short
     */
    record Outcome(String ending, Duration over, Duration cancel, long sockets, boolean bounded) {}

    /** Tries it. */
    static Trial of(Row row, Case one) {
        try (var server = ScriptedServer.plain(one.script());
                var cancelled = ScriptedServer.plain(one.script())) {
            var deadline = deadline(row, one);
            long start = System.nanoTime();
            ProbeReport report;
            try (var run = begin(settings(one, server), deadline, _ -> {})) {
                report = run.await().getFirst();
            }
            var took = since(start);
            var over = took.compareTo(deadline) > 0 ? took.minus(deadline) : Duration.ZERO;
            var cancel = cancel(one, cancelled);
            return new Trial(row, one, new Outcome(Ending.of(report), over, cancel,
                    connected(server) + connected(cancelled), bounded(report)));
        }
    }

    /** Where another limit is looked for, a busy machine gets the time to reach it. */
    private static Duration deadline(Row row, Case one) {
        return row.loud() && !one.wanted().endsWith("TimedOut") ? LONG : SHORT;
    }

    private static Duration cancel(Case one, ScriptedServer server) {
        var entered = new CountDownLatch(1);
        var run = begin(settings(one, server), LONG, event -> {
            if (event instanceof ProbeEvent.Finished
                    || (event instanceof ProbeEvent.Entered(_, var stage) && stage == one.stage())) {
                entered.countDown();
            }
        });
        pause(entered);
        long start = System.nanoTime();
        run.close();
        run.await();
        return since(start);
    }

    private static void pause(CountDownLatch entered) {
        try {
            if (!entered.await(LONG.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the probe never got so far");
            }
            Thread.sleep(DEEP_IN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProbeRun begin(List<ServerSettings> settings, Duration limit, Consumer<ProbeEvent> events) {
        return Probing.assistant().probe(settings, Optional.of(Probing.login()), limit, events);
    }

    private static List<ServerSettings> settings(Case one, ScriptedServer server) {
        return List.of(new ServerSettings(server.endpoint(one.protocol(), one.security()), "hanako"));
    }

    private static boolean bounded(ProbeReport report) {
        return report.transcript().size() < MOST_SAID
                && report.transcript().stream().allMatch(line -> line.length() < LONGEST_SAID);
    }

    private static long connected(ScriptedServer server) {
        try {
            return OpenSockets.connectedTo(server.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

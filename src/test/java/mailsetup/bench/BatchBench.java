package mailsetup.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mailsetup.Wiring;
import mailsetup.assistant.Assistant;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Login;
import mailsetup.support.batch.Batch;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.batch.Journal;
import mailsetup.support.batch.Outcome;
import mailsetup.support.batch.Pace;

/** The batch check against the practice server, in the same program: throughput, growth, memory, and what one probe allocates. */
final class BatchBench implements AutoCloseable {
    private static final List<Integer> IN_FLIGHT = List.of(1, 4, 16, 64, 256);
    private static final int ACCOUNTS = 400;
    private static final int MOST = Integer.getInteger("bench.accounts", 10_000);

    /** Each takes 64 visitors at once and no more. */
    private static final int SERVERS = 8;

    private final List<PracticeServer> servers = new ArrayList<>();
    private final Assistant assistant;
    private final Path folder = Files.createTempDirectory("batch-bench");

    BatchBench() throws Exception {
        for (int i = 0; i < SERVERS; i++) {
            servers.add(PracticeServer.start());
        }
        assistant = Wiring.assistant().trusting(servers.stream().map(PracticeServer::authority).toList());
    }

    String measure() throws Exception {
        for (int i = 0; i < 3; i++) {
            run(ACCOUNTS, 16, new ArrayList<>());
        }
        var flight = new Table("in flight", "accounts", "accounts per second");
        for (int parallel : IN_FLIGHT) {
            flight.row(parallel, ACCOUNTS, perSecond(ACCOUNTS, run(ACCOUNTS, parallel, new ArrayList<>())));
        }
        var growth = new Table("accounts", "16 in flight: seconds", "accounts per second", "heap after GC, MB");
        for (int accounts = 100; accounts <= MOST; accounts *= 10) {
            var heap = new ArrayList<Long>();
            var took = run(accounts, 16, heap);
            growth.row(accounts, String.format(Locale.ROOT, "%.1f", took.toMillis() / 1e3), perSecond(accounts, took),
                    String.join(", ", heap.stream().map(String::valueOf).toList()));
        }
        return flight.markdown() + "\n\n" + growth.markdown() + "\n\n" + allocation();
    }

    /** With the practice server on the other side, which runs in the same program. */
    private String allocation() throws Exception {
        var table = new Table("one probe with login", "allocated, MB (program and practice server together)");
        for (var protocol : Protocol.values()) {
            table.row(protocol, String.format(Locale.ROOT, "%.2f", allocated(protocol) / 1e6));
        }
        return table.markdown();
    }

    private double allocated(Protocol protocol) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int times = 50;
        probe(protocol);
        long before = threads.getTotalThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            probe(protocol);
        }
        return (threads.getTotalThreadAllocatedBytes() - before) / (double) times;
    }

    private void probe(Protocol protocol) {
        var server = servers.getFirst();
        try (var secret = new Secret(server.password().toCharArray());
                var run = assistant.probe(List.of(server.settings(protocol, Security.TLS)),
                        Optional.of(Login.careful(server.address(), secret)), Duration.ofSeconds(20), _ -> {})) {
            if (!run.await().getFirst().works()) {
                throw new IllegalStateException("a probe failed");
            }
        }
    }

    private Duration run(int accounts, int parallel, List<Long> heap) throws Exception {
        var list = accounts(accounts);
        var file = folder.resolve("journal");
        var good = new AtomicInteger();
        var pace = new Pace(parallel, parallel, Duration.ZERO, false, false);
        Duration took;
        try (var journal = Journal.open(file, accounts, Batch.fingerprint(list));
                var batch = new Batch(assistant, list, journal, pace,
                        outcome -> count(outcome, good, accounts, heap))) {
            took = Clock.time(batch::run);
        }
        Files.deleteIfExists(file);
        if (good.get() != accounts) {
            throw new IllegalStateException(good + " of " + accounts + " worked");
        }
        return took;
    }

    /** Four times along the run the heap is looked at; that is part of the time. */
    private static void count(Outcome outcome, AtomicInteger good, int accounts, List<Long> heap) {
        if (outcome.status() == Outcome.Status.WORKS && good.incrementAndGet() % (accounts / 4) == 0
                && accounts > ACCOUNTS) {
            System.gc();
            var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            heap.add(memory.getUsed() / 1_000_000);
        }
    }

    private List<BatchAccount> accounts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> account(number, servers.get(number % SERVERS))).toList();
    }

    private static BatchAccount account(int number, PracticeServer server) {
        var imap = server.settings(Protocol.IMAP, Security.TLS);
        return new BatchAccount(number, server.address(), Optional.of(imap.user()),
                Optional.of(new Secret(server.password().toCharArray())), Map.of(Protocol.IMAP, imap.endpoint()));
    }

    private static String perSecond(int accounts, Duration took) {
        return String.format(Locale.ROOT, "%.0f", accounts / (took.toNanos() / 1e9));
    }

    @Override
    public void close() throws IOException {
        servers.forEach(PracticeServer::close);
        Files.deleteIfExists(folder);
    }
}

package mailsetup.support.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mailsetup.assistant.Assistant;
import mailsetup.core.Secret;

/** Tests a list of accounts, a few at once, and each of them once. Closing it ends what runs; the journal knows the rest. */
public final class Batch implements AutoCloseable {
    private final List<BatchAccount> accounts;
    private final Journal journal;
    private final Pace pace;
    private final Consumer<Outcome> progress;
    private final AccountCheck check;
    private final Semaphore places;
    private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<RuntimeException> broken = new ConcurrentLinkedQueue<>();

    /**
     * Not begun yet.
     *
     * @param progress is told of each outcome, from several threads
     */
    public Batch(Assistant assistant, List<BatchAccount> accounts, Journal journal, Pace pace,
            Consumer<Outcome> progress) {
        this.accounts = List.copyOf(accounts);
        this.journal = journal;
        this.pace = pace;
        this.progress = progress;
        check = new AccountCheck(assistant, pace, journal);
        places = new Semaphore(pace.parallel(), true);
    }

    /** Tells this list from others; passwords are no part of it, so that nobody can guess them from the journal. */
    public static String fingerprint(List<BatchAccount> accounts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            accounts.forEach(account -> digest.update((account.open() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Tests what is not done yet, and waits until all of it is.
     *
     * @throws UncheckedIOException when the journal cannot be written; nothing more is tested then
     */
    public void run() {
        var waiting = accounts.stream().filter(account -> !journal.done(account.number()))
                .collect(Collectors.groupingBy(BatchAccount::lane,
                        Collectors.toCollection(ConcurrentLinkedQueue<BatchAccount>::new)));
        waiting.values().forEach(lane -> {
            for (int i = 0; i < Math.min(pace.perHost(), lane.size()); i++) {
                lanes.execute(() -> walk(lane));
            }
        });
        lanes.close();
        var first = broken.poll();
        if (first != null) {
            throw first;
        }
    }

    @Override
    public void close() {
        lanes.shutdownNow();
    }

    private void walk(Queue<BatchAccount> lane) {
        try {
            for (var account = lane.poll(); account != null && broken.isEmpty(); account = lane.poll()) {
                places.acquire();
                try {
                    test(account);
                } finally {
                    places.release();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            broken.add(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            broken.add(e);
        }
    }

    private void test(BatchAccount account) throws IOException, InterruptedException {
        try {
            var outcome = check.check(account);
            // What an interrupt has cut short says nothing about the account.
            if (outcome.isPresent() && !Thread.currentThread().isInterrupted()) {
                journal.done(outcome.get());
                progress.accept(outcome.get());
            }
        } finally {
            account.secret().ifPresent(Secret::wipe);
        }
    }
}

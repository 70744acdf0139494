package mailsetup.support.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.discovery.consent.HostQuestion;

/** Tests a list of accounts, a few at once, and each of them once. Closing it ends what runs; the journal knows the rest. */
public final class Batch implements AutoCloseable {
    private final List<BatchAccount> accounts;
    private final Journal journal;
    private final Consumer<Outcome> progress;
    private final AccountCheck check;
    private final AccountRunner lanes;

    /**
     * Not begun yet.
     *
     * @param progress is told of each outcome, from several threads
     */
    public Batch(Assistant assistant, List<BatchAccount> accounts, Journal journal, Pace pace,
            Consumer<Outcome> progress) {
        this.accounts = List.copyOf(accounts);
        this.journal = journal;
        this.progress = progress;
        check = new AccountCheck(assistant, pace, journal);
        lanes = new AccountRunner(pace, this::test);
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
        lanes.walk(accounts.stream().filter(account -> !journal.done(account.number())).toList());
    }

    /** What is to be asked of hosts that would have got passwords and have no yes, sorted by host. */
    public List<HostQuestion> asked() {
        return check.asked();
    }

    @Override
    public void close() {
        lanes.close();
    }

    private void test(BatchAccount account) throws IOException, InterruptedException {
        var outcome = check.check(account);
        // What an interrupt has cut short says nothing about the account.
        if (outcome.isPresent() && !Thread.currentThread().isInterrupted()) {
            journal.done(outcome.get());
            progress.accept(outcome.get());
        }
    }
}

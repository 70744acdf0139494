package mailsetup.support.batch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Consumer;
import mailsetup.core.files.OwnerOnly;

/**
 * What was done, in a file that only grows: one JSON line for each event, on the disk before anything that follows from
 * it happens. A line that a crash cut short is dropped at the next start.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    /** Not a channel: one that a thread writes to is closed when the thread is interrupted. */
    private final RandomAccessFile log;
    private final BitSet begun = new BitSet();
    private final BitSet done = new BitSet();

    private Journal(Path file, RandomAccessFile log) {
        this.file = file;
        this.log = log;
    }

    /**
     * Opens the journal of that list, a new one or one that an earlier run has left.
     *
     * @param list tells this list from others, without its passwords
     * @throws BatchListException when it belongs to another list, is damaged, or another run has it open
     */
    public static Journal open(Path file, int accounts, String list) throws IOException, BatchListException {
        OwnerOnly.file(file);
        var log = new RandomAccessFile(file.toFile(), "rw");
        try {
            if (!isAlone(log)) {
                throw new BatchListException("support.batch.in-use");
            }
            var journal = new Journal(file, log);
            journal.start(new JournalLine.Head(accounts, list));
            return journal;
        } catch (IOException | BatchListException | RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** Whether a password may have been sent for that account. */
    public synchronized boolean begun(int number) {
        return begun.get(number);
    }

    /** Whether that account needs nothing more. */
    public synchronized boolean done(int number) {
        return done.get(number);
    }

    /** How many accounts are done. */
    public synchronized int count() {
        return done.cardinality();
    }

    /** A password is about to be sent for that account; when this returns, the disk knows. */
    public synchronized void login(int number) throws IOException {
        begun.set(number);
        append(new JournalLine.Login(number));
    }

    /** An account is done; when this returns, the disk knows. */
    public synchronized void done(Outcome outcome) throws IOException {
        append(new JournalLine.Done(outcome));
        done.set(outcome.number());
    }

    /** Every outcome, in the order in which they came. */
    public synchronized void outcomes(Consumer<Outcome> each) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.map(JournalLine::read).flatMap(line -> line.stream()).filter(JournalLine.Done.class::isInstance)
                    .map(JournalLine.Done.class::cast).map(JournalLine.Done::outcome).forEach(each);
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }

    private void start(JournalLine.Head head) throws IOException, BatchListException {
        long whole = wholeLines();
        log.setLength(whole);
        log.seek(whole);
        if (whole == 0) {
            append(head);
            return;
        }
        try (var lines = Files.lines(file)) {
            var all = lines.iterator();
            if (!JournalLine.read(all.next()).filter(head::equals).isPresent()) {
                throw new BatchListException("support.batch.other-list");
            }
            for (int number = 2; all.hasNext(); number++) {
                int here = number;
                remember(JournalLine.read(all.next())
                        .orElseThrow(() -> new BatchListException("support.batch.damaged", here)));
            }
        }
    }

    private void remember(JournalLine line) {
        switch (line) {
            case JournalLine.Head _ -> {
            }
            case JournalLine.Login(int number) -> begun.set(number);
            case JournalLine.Done(var outcome) -> done.set(outcome.number());
        }
    }

    /** Up to and including the last line end. */
    private long wholeLines() throws IOException {
        for (long end = log.length(); end > 0; end--) {
            log.seek(end - 1);
            if (log.read() == '\n') {
                return end;
            }
        }
        return 0;
    }

    private static boolean isAlone(RandomAccessFile log) throws IOException {
        try {
            return log.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void append(JournalLine line) throws IOException {
        log.write((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
        log.getFD().sync();
    }
}

package mailsetup.support.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import mailsetup.core.Secret;

/**
 * Walks through a list of accounts, a few at once in all and at each server. The password of an account is wiped when it
 * was its turn. Closing it ends what runs.
 */
final class AccountRunner implements AutoCloseable {
    private final Pace pace;
    private final Work work;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<RuntimeException> broken = new ConcurrentLinkedQueue<>();

    /** What is done with each account. */
    interface Work {
        void with(BatchAccount account) throws IOException, InterruptedException;
    }

    AccountRunner(Pace pace, Work work) {
        this.pace = pace;
        this.work = work;
        places = new Semaphore(pace.parallel(), true);
    }

    /**
     * Goes through all of them, and waits.
     *
     * @throws UncheckedIOException when the work could not write; nothing more is done then
     */
    void walk(List<BatchAccount> accounts) {
        var lanes = accounts.stream().collect(Collectors.groupingBy(BatchAccount::lane,
                Collectors.toCollection(ConcurrentLinkedQueue<BatchAccount>::new)));
        lanes.values().forEach(lane -> {
            for (int i = 0; i < Math.min(pace.perHost(), lane.size()); i++) {
                threads.execute(() -> walk(lane));
            }
        });
        threads.close();
        var first = broken.poll();
        if (first != null) {
            throw first;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void walk(Queue<BatchAccount> lane) {
        try {
            for (var account = lane.poll(); account != null && broken.isEmpty(); account = lane.poll()) {
                places.acquire();
                try {
                    work.with(account);
                } finally {
                    places.release();
                    account.secret().ifPresent(Secret::wipe);
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
}

package mailsetup.probe.angus;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mailsetup.probe.Deadline;
import mailsetup.probe.SelfTestResult.Removal;

/** What the connections of one self-test tell each other. */
public final class SelfTestWatch {
    private final Deadline deadline;
    private final CountDownLatch imapLooked = new CountDownLatch(1);
    private final CountDownLatch popLooked = new CountDownLatch(1);
    private volatile long sentAt;
    private volatile Optional<Duration> sending = Optional.empty();
    private volatile Optional<Duration> imapSeen = Optional.empty();
    private volatile Optional<Duration> popSeen = Optional.empty();
    private volatile boolean popCannotTell;
    private volatile Removal removal = Removal.NOT_SEEN;

    /** A watch that is given up by then. */
    public SelfTestWatch(Deadline deadline) {
        this.deadline = deadline;
    }

    /** How long sending took; empty while it was not sent. */
    public Optional<Duration> sent() {
        return sending;
    }

    /** How long after sending IMAP showed it. */
    public Optional<Duration> imapSeen() {
        return imapSeen;
    }

    /** How long after sending POP showed it. */
    public Optional<Duration> popSeen() {
        return popSeen;
    }

    /** Whether POP has no way to tell the mail from others. */
    public boolean popCannotTell() {
        return popCannotTell;
    }

    /** What became of it on the server. */
    public Removal removal() {
        return removal;
    }

    /** Waits until IMAP has seen it or given up. */
    public void awaitImap() throws InterruptedException {
        await(imapLooked);
    }

    /** IMAP will not look any more. */
    public void imapDone() {
        imapLooked.countDown();
    }

    /** POP will not look any more: now the mail may be removed. */
    public void popDone() {
        popLooked.countDown();
    }

    void sent(Duration took) {
        sentAt = System.nanoTime();
        sending = Optional.of(took);
    }

    void seenByImap() {
        imapSeen = Optional.of(sinceSent());
        removal = Removal.NO_TIME;
        imapLooked.countDown();
    }

    void seenByPop() {
        popSeen = Optional.of(sinceSent());
    }

    void popCannot() {
        popCannotTell = true;
    }

    void removed(Removal how) {
        removal = how;
    }

    void awaitPop() throws InterruptedException {
        await(popLooked);
    }

    Deadline deadline() {
        return deadline;
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        // The boolean would say whether the time was over; both ways the other side is not waited for any longer.
        var _ = latch.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    }

    private Duration sinceSent() {
        return Duration.ofNanos(System.nanoTime() - sentAt);
    }
}

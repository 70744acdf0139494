package mailsetup.support.batch;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The logins at one server: a pause between two, and none any more once it shows signs of a lock-out. */
final class HostGate {
    /** Banning programs begin at about five failed logins (the usual setting of fail2ban). */
    private static final int REFUSALS = 5;
    /** A server that answered before and now falls silent has closed its door to us. */
    private static final int SILENCES = 2;

    private final Duration pause;
    private final boolean goOn;
    private long next = System.nanoTime();
    private int refusals;
    private int silences;
    private boolean closed;

    HostGate(Pace pace) {
        pause = pace.pause();
        goOn = pace.goOn();
    }

    /** Waits for the turn; false when there are no more logins here. */
    boolean mayLogIn() throws InterruptedException {
        long wait = reserve();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
        return !isClosed();
    }

    synchronized boolean isClosed() {
        return closed && !goOn;
    }

    /** Learns from a login. */
    synchronized void learn(ProbeReport report, List<Diagnosis> diagnoses) {
        boolean loggedIn = report.works();
        boolean atLogin = report.failed().filter(failed -> failed.stage() == Stage.AUTHENTICATE).isPresent();
        refusals = loggedIn ? 0 : refusals + (atLogin ? 1 : 0);
        silences = silent(report) ? silences + 1 : 0;
        closed |= refusals >= REFUSALS || silences >= SILENCES
                || diagnoses.stream().anyMatch(diagnosis -> diagnosis.fault().is(Trait.ENDS_LOGINS));
    }

    /** It did not get as far as the login. */
    static boolean silent(ProbeReport report) {
        return report.failed().filter(failed -> failed.stage().compareTo(Stage.AUTHENTICATE) < 0).isPresent();
    }

    private synchronized long reserve() {
        long now = System.nanoTime();
        long mine = Math.max(now, next);
        next = mine + pause.toNanos();
        return mine - now;
    }
}

package mailsetup.probe.angus;

import java.time.Duration;
import java.util.Arrays;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;

/** How long a command takes that has nothing to do. */
final class Latency {
    private static final int TIMES = 3;

    private Latency() {}

    /** The command. */
    interface Command {
        void run() throws ProtocolException, WireException;
    }

    /** The median of three, so that one hiccup does not count. */
    static Duration of(Command command) throws ProtocolException, WireException {
        var took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            command.run();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return Duration.ofNanos(took[TIMES / 2]);
    }
}

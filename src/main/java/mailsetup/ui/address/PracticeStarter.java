package mailsetup.ui.address;

import java.io.IOException;
import mailsetup.practice.PracticeServer;

/** Starts a practice server; called from a worker thread. */
@FunctionalInterface
public interface PracticeStarter {
    /**
     * A running server, which the caller closes.
     *
     * @throws IOException when it cannot listen on this computer
     */
    PracticeServer start() throws IOException;
}

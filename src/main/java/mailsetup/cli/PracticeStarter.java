package mailsetup.cli;

import java.io.IOException;
import mailsetup.practice.PracticeServer;

/** Starts the practice server. */
@FunctionalInterface
public interface PracticeStarter {
    /**
     * A running practice server; the caller closes it.
     *
     * @throws IOException when no port could be opened on this computer
     */
    PracticeServer start() throws IOException;
}

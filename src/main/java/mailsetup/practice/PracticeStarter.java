package mailsetup.practice;

import java.io.IOException;

/** Starts a practice server; it takes a second or two. */
@FunctionalInterface
public interface PracticeStarter {
    /**
     * A running server, which the caller closes.
     *
     * @throws IOException when its certificate cannot be made, or no port is free on this computer
     */
    PracticeServer start() throws IOException;
}

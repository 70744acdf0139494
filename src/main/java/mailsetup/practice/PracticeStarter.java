package mailsetup.practice;

import java.io.IOException;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.Workshop;

/** Starts a practice server. */
@FunctionalInterface
public interface PracticeStarter {
    /**
     * A running server, which the caller closes.
     *
     * @throws IOException when its certificate cannot be made, or no port is free on this computer
     */
    PracticeServer start() throws IOException;

    /**
     * A running server with that fault, which the caller closes.
     *
     * @throws IOException as above
     */
    default PracticeServer start(LabFault fault) throws IOException {
        return PracticeServer.start(fault, Workshop.open());
    }
}

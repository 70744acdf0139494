package mailsetup.assistant;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import mailsetup.core.EmailAddress;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.surroundings.Lookout;

/** A look around while something else is done. Closing it ends it. */
final class BackgroundLook implements AutoCloseable {
    private final FutureTask<Surroundings> look;

    BackgroundLook(Lookout lookout, EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Deadline deadline) {
        look = new FutureTask<>(() -> lookout.look(address, reports, control, deadline));
        Thread.ofVirtual().name("background look").start(look);
    }

    /** What was seen; nothing when it broke or whoever waits has given up, because diagnosing must not make it worse. */
    Surroundings await() {
        try {
            return look.get();
        } catch (ExecutionException _) {
            return Surroundings.NONE;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Surroundings.NONE;
        }
    }

    @Override
    public void close() {
        look.cancel(true);
    }
}

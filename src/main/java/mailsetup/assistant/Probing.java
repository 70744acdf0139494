package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.run.ProbeRun;

/** Tests servers. */
@FunctionalInterface
public interface Probing {
    /**
     * Tries all servers at once and logs in once for each.
     *
     * @param login empty for a probe without a password
     * @param limit of the whole run
     * @param events called from worker threads
     */
    ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit, Consumer<ProbeEvent> events);
}

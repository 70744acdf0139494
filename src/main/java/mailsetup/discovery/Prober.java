package mailsetup.discovery;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.run.ProbeRun;

/** Reaches servers without a password. */
@FunctionalInterface
public interface Prober {
    /** Starts with all of them at once; the events come from several threads. */
    ProbeRun start(List<ServerSettings> servers, Duration limit, Consumer<ProbeEvent> events);
}

package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.run.ParallelRun;
import mailsetup.probe.run.ProbeRun;

/** Probes servers on the wire. */
record LiveProbing(Reach reach, MailEngine engine) implements Probing {
    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        return ParallelRun.start(reach, engine, servers, login, limit, events);
    }
}

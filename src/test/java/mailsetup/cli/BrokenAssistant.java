package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.run.ProbeRun;
import mailsetup.testkit.IdleAssistant;

/** Has a mistake, and the worst of manners: it puts the password into its exception. */
final class BrokenAssistant extends IdleAssistant {
    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        throw new IllegalStateException(login.map(l -> new String(l.secret().reveal())).orElse("no login"));
    }
}

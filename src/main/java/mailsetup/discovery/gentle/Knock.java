package mailsetup.discovery.gentle;

import java.time.Duration;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;

/** Reaches one server, without a password. */
@FunctionalInterface
public interface Knock {
    /** Waits for what comes of it; an interrupt gives it up at once. */
    ProbeReport at(ServerSettings server, Duration limit);
}

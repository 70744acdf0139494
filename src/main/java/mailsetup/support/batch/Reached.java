package mailsetup.support.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import mailsetup.core.Endpoint;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;

/**
 * What was seen of servers without a password, so that a server of a thousand accounts is not asked a thousand times. A
 * server that works is asked once in a run, one that does not up to three times.
 */
final class Reached {
    private static final int TRIES = 3;
    private static final int MOST = 256;

    private final Function<ServerSettings, ProbeReport> probe;
    private final Map<Endpoint, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Endpoint, Seen> eldest) {
            return size() > MOST;
        }
    };

    Reached(Function<ServerSettings, ProbeReport> probe) {
        this.probe = probe;
    }

    /** The report for this account; those who ask for the same server meanwhile wait. */
    ProbeReport of(ServerSettings settings) {
        Seen one;
        synchronized (seen) {
            one = seen.computeIfAbsent(settings.endpoint(), _ -> new Seen());
        }
        var report = one.report(() -> probe.apply(settings));
        return new ProbeReport(settings, report.steps(), report.transcript(), 0, report.took());
    }

    List<ProbeReport> of(List<ServerSettings> servers) {
        return servers.stream().map(this::of).toList();
    }

    private static final class Seen {
        private Optional<ProbeReport> last = Optional.empty();
        private int tries;

        synchronized ProbeReport report(Supplier<ProbeReport> probe) {
            if (last.isEmpty() || (!last.get().works() && tries < TRIES)) {
                last = Optional.of(probe.get());
                tries++;
            }
            return last.get();
        }
    }
}

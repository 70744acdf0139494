package mailsetup.support.baseline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/**
 * What worked on one day. It holds no password, no user name and no mail address.
 *
 * @param servers at most one for each protocol
 */
public record Baseline(Instant taken, List<KnownServer> servers) {
    public Baseline {
        servers = List.copyOf(servers);
    }

    /** What these reports show; empty unless every server worked and a login was among it. */
    public static Optional<Baseline> of(List<ProbeReport> reports, Instant now) {
        boolean loggedIn = reports.stream().anyMatch(report -> report.found(Finding.LoggedIn.class).isPresent());
        return loggedIn && reports.stream().allMatch(ProbeReport::works)
                ? Optional.of(new Baseline(now, reports.stream().map(KnownServer::of).toList()))
                : Optional.empty();
    }
}

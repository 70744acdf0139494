package mailsetup.support.baseline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;

/**
 * What changed since a baseline was taken.
 *
 * @param differences the most telling first
 * @param complete whether every server of the baseline was seen as far as then
 */
public record Since(Instant taken, List<Difference> differences, boolean complete) {
    public Since {
        differences = List.copyOf(differences);
    }

    /** Compares today's reports with the baseline. A server that was not tested today is not compared. */
    public static Since of(Baseline before, List<ProbeReport> reports) {
        var differences = before.servers().stream()
                .flatMap(was -> reports.stream()
                        .filter(report -> report.settings().protocol() == was.endpoint().protocol())
                        .flatMap(report -> new Differences(was, KnownServer.of(report)).all().stream()))
                .sorted(Comparator.comparing(Difference::kind)).toList();
        boolean complete = before.servers().stream().allMatch(was -> reports.stream()
                .anyMatch(report -> report.settings().protocol() == was.endpoint().protocol() && report.works()));
        return new Since(before.taken(), differences, complete);
    }

    /** All of it in one sentence. */
    public Message sentence() {
        return new Wording(this).sentence();
    }

    /** One line for each thing that changed, with the exact values. */
    public List<Message> details() {
        return differences.stream().map(Wording::detail).toList();
    }
}

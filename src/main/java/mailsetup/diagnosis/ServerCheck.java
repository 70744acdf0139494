package mailsetup.diagnosis;

import java.util.List;
import java.util.Optional;
import mailsetup.probe.ProbeReport;

/** A fault that shows on one server at a time. */
public interface ServerCheck extends FaultCheck<Case> {
    /** The fault on this server, if the case shows it. Asked for every report, good ones too. */
    Optional<Diagnosis> examine(Case c, ProbeReport report);

    /** All servers of the case that have it. */
    @Override
    default List<Diagnosis> examine(Case c) {
        return c.reports().stream().flatMap(report -> examine(c, c.showing(report)).stream()
                .map(d -> d.servers().contains(report.settings()) ? d : d.causing(report.settings()))).toList();
    }
}

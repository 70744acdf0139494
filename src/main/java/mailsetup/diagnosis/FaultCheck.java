package mailsetup.diagnosis;

import java.util.List;
import java.util.Optional;
import mailsetup.probe.ProbeReport;

/** One fault and how it is recognised. A check that cannot help stays silent. */
public interface FaultCheck {
    /** Which fault. */
    Fault fault();

    /** The fault on this server, if the case shows it. Asked for every report, good ones too. */
    Optional<Diagnosis> examine(Case c, ProbeReport report);

    /** All servers of the case that have it. */
    default List<Diagnosis> examine(Case c) {
        return c.reports().stream().flatMap(report -> examine(c, report).stream()).toList();
    }
}

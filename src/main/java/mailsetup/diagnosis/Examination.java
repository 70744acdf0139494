package mailsetup.diagnosis;

import java.util.List;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.Surroundings;

/**
 * What looking for the causes came to.
 *
 * @param causes foremost first; empty when nothing is wrong
 * @param surroundings what was seen around the servers that failed
 * @param tried probes without a password that were made on the way
 * @param notes what works and may hurt one day
 */
public record Examination(List<Diagnosis> causes, Surroundings surroundings, List<ProbeReport> tried,
        List<Note> notes) {
    public Examination {
        causes = List.copyOf(causes);
        tried = List.copyOf(tried);
        notes = List.copyOf(notes);
    }

    /** An examination without notes. */
    public Examination(List<Diagnosis> causes, Surroundings surroundings, List<ProbeReport> tried) {
        this(causes, surroundings, tried, List.of());
    }

    /** An examination on whose way nothing was tried. */
    public Examination(List<Diagnosis> causes, Surroundings surroundings) {
        this(causes, surroundings, List.of());
    }
}

package mailsetup.diagnosis;

import java.util.List;
import mailsetup.probe.around.Surroundings;

/**
 * What looking for the causes came to.
 *
 * @param causes foremost first; empty when nothing is wrong
 * @param surroundings what was seen around the servers that failed
 */
public record Examination(List<Diagnosis> causes, Surroundings surroundings) {
    /** Copies the list. */
    public Examination {
        causes = List.copyOf(causes);
    }
}

package mailsetup.migration;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;

/**
 * What the examination of a move came to.
 *
 * @param causes foremost first; empty when nothing is wrong or nothing could be seen
 */
public record Move(BothSides both, List<Diagnosis> causes) {
    /** Copies the list. */
    public Move {
        causes = List.copyOf(causes);
    }

    /** Whether both sides were found. */
    public boolean found() {
        return both.sides().both();
    }

    /** Whether both sides were found, and nothing is wrong. */
    public boolean fine() {
        return found() && causes.isEmpty();
    }
}

package mailsetup.diagnosis;

import java.util.List;

/**
 * One fault and how it is recognised. A check that cannot help stays silent.
 *
 * @param <S> what was seen: a {@link Case} of servers, or both sides of a move
 */
public interface FaultCheck<S> {
    /** Which fault. */
    Fault fault();

    /** Where the fault shows. */
    List<Diagnosis> examine(S seen);
}

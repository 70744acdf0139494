package mailsetup.assistant.migration.verdicts;

import java.util.Optional;
import mailsetup.assistant.migration.BothSides;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;

/** One thing that goes wrong in a move and how it is recognised. A check that cannot help stays silent. */
public interface MoveCheck {
    /** Which fault. */
    Fault fault();

    /** The fault, if both sides show it. */
    Optional<Diagnosis> examine(BothSides both);
}

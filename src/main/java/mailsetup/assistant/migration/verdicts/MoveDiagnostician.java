package mailsetup.assistant.migration.verdicts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.diagnosis.Diagnosis;

/**
 * Asks every check and puts the answers in order: surest first, then the order of the list. A check that breaks is left
 * out, because diagnosing must never make things worse.
 *
 * @param checks what keeps a person from the mailbox first, what only the owner of the domain notices last
 */
public record MoveDiagnostician(List<MoveCheck> checks) {
    /** Copies the list. */
    public MoveDiagnostician {
        checks = List.copyOf(checks);
    }

    /** The causes, foremost first; empty when nothing is wrong, and where there are no two sides to compare. */
    public List<Diagnosis> diagnose(BothSides both) {
        return checks.stream().flatMap(check -> ask(check, both)).sorted(Comparator.comparing(Diagnosis::sureness))
                .map(diagnosis -> diagnosis.not(MoveRuledOut.in(both, diagnosis))).toList();
    }

    private static Stream<Diagnosis> ask(MoveCheck check, BothSides both) {
        try {
            return check.examine(both).stream();
        } catch (RuntimeException _) {
            return Stream.of();
        }
    }
}

package mailsetup.support.moves;

import java.util.Optional;
import mailsetup.assistant.migration.Move;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.support.batch.BatchAccount;

/**
 * What came of one account of a list.
 *
 * @param move empty when the account was not examined any more
 */
public record MoveOutcome(BatchAccount account, Optional<Move> move) {
    /** The first cause. */
    public Optional<Diagnosis> cause() {
        return move.flatMap(found -> found.causes().stream().findFirst());
    }

    /** The word for what came of it: a fault, {@code fine}, {@code not-found} or {@code not-examined}. */
    public String word() {
        return cause().map(Diagnosis::id).orElseGet(() -> move
                .map(found -> found.found() ? "fine" : "not-found").orElse("not-examined"));
    }
}

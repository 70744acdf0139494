package mailsetup.assistant;

import java.util.function.Consumer;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;

/** Examines the move of a mailbox from one server to another. */
@FunctionalInterface
public interface Moving {
    /**
     * Examines it on the calling thread; an interrupt ends it at once. At most one login on each side, and nothing is
     * changed there.
     *
     * @param progress told of each stage as it begins
     */
    Move move(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress);
}

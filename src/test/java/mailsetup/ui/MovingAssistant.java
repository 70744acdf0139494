package mailsetup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.testkit.BorrowingAssistant;

/** An assistant that knows one move, or stands still at its second stage until it is interrupted. */
final class MovingAssistant extends BorrowingAssistant {
    final List<MoveQuestion> questions = new ArrayList<>();
    final List<Boolean> logins = new ArrayList<>();
    final CountDownLatch interrupted = new CountDownLatch(1);
    private final Optional<Move> answer;

    MovingAssistant(Assistant other, Optional<Move> answer) {
        super(other);
        this.answer = answer;
    }

    @Override
    public Move move(MoveQuestion question, MoveLogins permitted, Consumer<MoveStage> progress) {
        questions.add(question);
        logins.add(permitted.old().isPresent());
        progress.accept(MoveStage.NAMES);
        progress.accept(MoveStage.DOORS);
        return answer.orElseGet(() -> standStill(question));
    }

    private Move standStill(MoveQuestion question) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return Move.unseen(question);
    }
}

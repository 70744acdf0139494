package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import mailsetup.support.batch.Outcome.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void accountsThatFailAreGroupedByCauseAndInterruptedLoginsAreOneGroup() throws Exception {
        try (var journal = Journal.open(folder.resolve("journal.jsonl"), 6, "list")) {
            journal.done(outcome(1, Status.LOGIN_UNKNOWN, ""));
            journal.done(outcome(2, Status.LOGIN_UNKNOWN, "no-answer"));
            journal.done(outcome(3, Status.FAILS, "no-answer"));
            journal.done(outcome(4, Status.FAILS, "login-refused"));
            journal.done(outcome(5, Status.FAILS, "no-answer"));
            journal.done(outcome(6, Status.FAILS, "no-answer"));

            assertThat(Findings.of(List.of(), journal).groups())
                    .extracting(Findings.Group::status, Findings.Group::fault, group -> group.outcomes().size())
                    .containsExactly(tuple(Status.FAILS, "no-answer", 3),
                            tuple(Status.LOGIN_UNKNOWN, "", 2),
                            tuple(Status.FAILS, "login-refused", 1));
        }
    }

    private static Outcome outcome(int number, Status status, String fault) {
        return new Outcome(number, "a@example.jp", status, fault, "", "AAA", List.of(), "");
    }
}

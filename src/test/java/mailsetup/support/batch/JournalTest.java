package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Outcome DONE = new Outcome(2, "b@example.jp", Outcome.Status.FAILS, "login-refused", "likely",
            "AAA", List.of("IMAP x:993 tls no-login"), "no \"quotes\"\\");
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void whatWasWrittenIsKnownAfterwards() throws Exception {
        try (var journal = open("list")) {
            journal.login(2);
            journal.done(DONE);
            journal.login(3);
        }
        try (var journal = open("list")) {
            assertThat(journal.done(2)).isTrue();
            assertThat(journal.begun(3)).isTrue();
            assertThat(journal.done(3)).isFalse();
            assertThat(journal.begun(1)).isFalse();
            var outcomes = new ArrayList<Outcome>();
            journal.outcomes(outcomes::add);
            assertThat(outcomes).containsExactly(DONE);
        }
    }

    @Test
    void aLineThatWasCutShortIsDropped() throws Exception {
        try (var journal = open("list")) {
            journal.done(DONE);
        }
        Files.writeString(file(), "{\"done\":3,\"outc", StandardOpenOption.APPEND);
        try (var journal = open("list")) {
            assertThat(journal.count()).isOne();
            journal.login(3);
        }
        assertThat(Files.readAllLines(file())).hasSize(3).allMatch(line -> JournalLine.read(line).isPresent());
    }

    @Test
    void anInterruptedThreadDoesNotCloseIt() throws Exception {
        try (var journal = open("list")) {
            Thread.currentThread().interrupt();
            journal.login(1);
            assertThat(Thread.interrupted()).isTrue();
            journal.done(DONE);
        }
        assertThat(Files.readAllLines(file())).hasSize(3);
    }

    @Test
    void anotherListASecondRunAndDamageAreRefused() throws Exception {
        try (var _ = open("list")) {
            assertRefused("list", "support.batch.in-use");
        }
        assertRefused("other", "support.batch.other-list");
        Files.writeString(file(), "damage\n{\"login\":1}\n", StandardOpenOption.APPEND);
        assertRefused("list", "support.batch.damaged");
    }

    private void assertRefused(String list, String key) {
        assertThatExceptionOfType(BatchListException.class).isThrownBy(() -> open(list).close())
                .satisfies(e -> assertThat(e.text().key()).isEqualTo(key));
    }

    private Journal open(String list) throws Exception {
        return Journal.open(file(), 3, list);
    }

    private Path file() {
        return folder.resolve("journal.jsonl");
    }
}

package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.support.KnownFaults;
import mailsetup.support.batch.Outcome.Status;
import mailsetup.testkit.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void noAccountIsToldAValueThatNobodyKept(Language language) throws Exception {
        var groups = KnownFaults.all().stream().map(fault -> new Findings.Group(Status.FAILS, fault.id(),
                List.of(outcome(fault.number(), Status.FAILS, fault.id())))).toList();
        var results = new Results(new Findings(groups, List.of()), Messages.in(language));
        var page = new Overview(results.findings(), results.messages()).html();
        var told = Stream.of(results.csv(), page.substring(page.indexOf("<section>"))).flatMap(String::lines).toList();
        assertThat(StandIns.of(language).in(told)).isEmpty();
        assertThat(StandIns.of(language).in(Stream.of(results.lines().split("\n")).map(line -> line.replace("[]", ""))
                .toList())).isEmpty();
    }

    private static Outcome outcome(int number, Status status, String fault) {
        return new Outcome(number, "a@example.jp", status, fault, "", "AAA", List.of(), "");
    }
}

package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class TemporarilyUnavailableTest {
    private final TemporarilyUnavailable check = new TemporarilyUnavailable();

    @Test
    void aGreetingThatSaysNotNowMakesItLikely() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.GREET,
                Reports.refusal("421", "4.3.2 Service not active"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void soDoesTheSameToMail() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("421", "4.3.2 Service not active"))))).hasSize(1);
    }

    @Test
    void soDoesAnUntaggedBye() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.NEGOTIATE, new Failure.Dropped())
                .transcript("C: A0 CAPABILITY", "S: * BYE [UNAVAILABLE] Server shutting down")))).hasSize(1);
    }

    @Test
    void aFinalNoIsSomethingElse() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.GREET,
                Reports.refusal("554", "5.7.1 You are not allowed to connect."))))).isEmpty();
    }

    @Test
    void atTheLoginItHasItsOwnFault() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE,
                new Failure.Refusal(new Reply("NO", "UNAVAILABLE", "[UNAVAILABLE] later")))))).isEmpty();
    }
}

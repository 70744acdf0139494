package mailsetup.ui.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageRowTest {
    @Test
    void aSuccessIsExplainedOnlyToThoseWhoWantDetails() {
        var passed = new Step.Passed(Stage.GREET, Duration.ofMillis(40), new Finding.Greeting("ready"));

        assertThat(StageRow.isWorthWords(passed, false)).isFalse();
        assertThat(StageRow.isWorthWords(passed, true)).isTrue();
    }

    @Test
    void aFailureIsAlwaysExplained() {
        var failed = new Step.Failed(Stage.GREET, Duration.ofMillis(40), new Failure.Dropped());

        assertThat(StageRow.isWorthWords(failed, false)).isTrue();
        assertThat(StageRow.isWorthWords(failed, true)).isTrue();
    }

    @Test
    void aStageThatIsNotNeededSaysNothing() {
        var notNeeded = new Step.Skipped(Stage.UPGRADE, Step.Reason.NOT_NEEDED);

        assertThat(StageRow.isWorthWords(notNeeded, false)).isFalse();
        assertThat(StageRow.isWorthWords(notNeeded, true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Step.Reason.class, names = {"NO_LOGIN_WANTED", "PLAIN_TEXT_NOT_ALLOWED",
            "PASSWORD_REFUSED_ELSEWHERE"})
    void aReasonIsSaidAtTheLoginAndNotRepeatedBehindIt(Step.Reason reason) {
        assertThat(StageRow.isWorthWords(new Step.Skipped(Stage.AUTHENTICATE, reason), false)).isTrue();
        assertThat(StageRow.isWorthWords(new Step.Skipped(Stage.INSPECT, reason), false)).isFalse();
    }
}

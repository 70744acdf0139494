package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedsConditionTest {
    private static final List<String> MISSING = List.of("the packages postfix are missing");

    @Test
    void whereNothingIsMissingTheTestsRun() {
        assertThat(NeedsCondition.judge(List.of(), true).isDisabled()).isFalse();
    }

    @Test
    void aSkipTellsWhatIsMissing() {
        var result = NeedsCondition.judge(MISSING, false);
        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).hasValueSatisfying(why -> assertThat(why).contains("postfix"));
    }

    @Test
    void whereNothingMayBeSkippedItFails() {
        assertThatThrownBy(() -> NeedsCondition.judge(MISSING, true)).hasMessageContaining("postfix");
    }

    @Test
    void whatIsMissingIsOneLine() {
        assertThat(Need.summary(Stream.of())).contains("no test is skipped");
        assertThat(Need.summary(Stream.of(Need.values()))).hasLineCount(1);
    }
}

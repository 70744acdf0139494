package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenClockTest {
    @Test
    void aTokenThatIsMadeLaterThanNowIsNamed() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.madeIn(Duration.ofMinutes(20)))))
                .containsExactly("token-clock");
    }

    @Test
    void theUsualDriftOfClocksIsSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.madeIn(Duration.ofSeconds(90)))))
                .doesNotContain("token-clock");
    }
}

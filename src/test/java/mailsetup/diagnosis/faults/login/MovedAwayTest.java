package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedAwayTest {
    private final MovedAway check = new MovedAway();

    @ParameterizedTest
    @ValueSource(strings = {"A1 NO Your mailbox has been moved, see http://me.com/move",
            "A1 NO This service is no longer in service", "A1 NO メールサーバーは移転しました", "A1 NO 新サーバーへ移行しました"})
    void theServersOwnWordsMakeItLikely(String line) {
        assertThat(check.examine(LoginCases.imap(line))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}

package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class LoginDroppedTest {
    private final LoginDropped check = new LoginDropped();

    @Test
    void aHangUpInsteadOfAnAnswerIsOnlyPossible() {
        assertThat(LoginCases.sureness(check, LoginCases.imapFailed(LoginCases.DROPPED)))
                .containsExactly(Sureness.POSSIBLE);
    }

    @Test
    void aHangUpBeforeTheLoginIsSomethingElse() {
        assertThat(check.examine(LoginCases.of(Reports.imap().failed(Stage.GREET, LoginCases.DROPPED).report())))
                .isEmpty();
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}

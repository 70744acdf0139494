package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class LoginTemporarilyDownTest {
    private final LoginTemporarilyDown check = new LoginTemporarilyDown();

    @Test
    void aTemporaryFaultIsNeverThePasswordsFault() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO [UNAVAILABLE] Temporary authentication failure.")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void soIsATemporaryStatusThatNobodyKnows() {
        assertThat(LoginCases.sureness(check, LoginCases.smtp("451 4.9.9 hm"))).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.smtp("535 5.7.8 Error: authentication failed"))).isEmpty();
    }

    @Test
    void anExpiredPasswordIsSomethingElse() {
        assertThat(check.examine(LoginCases.smtp("432 4.7.12 A password transition is needed"))).isEmpty();
    }
}

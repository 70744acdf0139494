package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class SmtpAuthSwitchedOffTest {
    private final SmtpAuthSwitchedOff check = new SmtpAuthSwitchedOff();

    @Test
    void theServersOwnWordsProveIt() {
        assertThat(LoginCases.sureness(check, LoginCases
                .smtp("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aBareNoWithTheSameCodeIsSomethingElse() {
        assertThat(check.examine(
                LoginCases.smtp("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.")))
                .isEmpty();
    }
}

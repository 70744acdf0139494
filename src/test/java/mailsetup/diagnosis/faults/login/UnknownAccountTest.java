package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class UnknownAccountTest {
    private final UnknownAccount check = new UnknownAccount();

    @Test
    void theServersOwnWordsMakeItLikely() {
        assertThat(LoginCases.sureness(check, LoginCases.pop("-ERR you have no account here")))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void wordsThatLeaveItOpenAreSomethingElse() {
        assertThat(check.examine(LoginCases.pop("-ERR Logon failure: unknown user name or bad password."))).isEmpty();
    }
}

package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class AccountSuspendedTest {
    private final AccountSuspended check = new AccountSuspended();

    @Test
    void theServersOwnWordsProveIt() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO [AUTHENTICATIONFAILED] Account suspended")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aProtocolSwitchedOffIsSomethingElse() {
        assertThat(check.examine(LoginCases.pop("-ERR [SYS/PERM] Your account is not enabled for POP access.")))
                .isEmpty();
    }
}

package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class OtherMailboxTest {
    private final OtherMailbox check = new OtherMailbox();

    @Test
    void theCodeProvesIt() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO [AUTHORIZATIONFAILED] not for you")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}

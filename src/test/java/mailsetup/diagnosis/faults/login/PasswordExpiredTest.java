package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class PasswordExpiredTest {
    private final PasswordExpired check = new PasswordExpired();

    @Test
    void theCodeProvesIt() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO [EXPIRED] no"))).containsExactly(Sureness.PROVEN);
    }

    @Test
    void theSubmissionCodeProvesItToo() {
        assertThat(LoginCases.sureness(check, LoginCases.smtp("432 4.7.12 A password transition is needed")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}

package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class LoginSyntaxTest {
    private final LoginSyntax check = new LoginSyntax();

    @Test
    void aBadCommandProvesIt() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 BAD Error in IMAP command received by server.")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void soDoesABadParameter() {
        assertThat(LoginCases.sureness(check, LoginCases.smtp("501 5.5.2 Cannot decode")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}

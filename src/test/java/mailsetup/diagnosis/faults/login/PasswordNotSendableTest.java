package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import org.junit.jupiter.api.Test;

class PasswordNotSendableTest {
    private final PasswordNotSendable check = new PasswordNotSendable();

    @Test
    void aLoginWithoutEncodingProvesIt() {
        assertThat(LoginCases.sureness(check,
                LoginCases.imapFailed(new Failure.NotOffered(Failure.Need.UNICODE_LOGIN, List.of("LOGIN")))))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aServerWithoutPasswordLoginIsSomethingElse() {
        assertThat(check.examine(LoginCases.smtpOffers("XOAUTH2"))).isEmpty();
    }
}

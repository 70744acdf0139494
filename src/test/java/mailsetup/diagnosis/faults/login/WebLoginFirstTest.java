package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class WebLoginFirstTest {
    private final WebLoginFirst check = new WebLoginFirst();

    @Test
    void theCodeProvesIt() {
        assertThat(LoginCases.sureness(check,
                LoginCases.smtp("534-5.7.14 Please log in via your web browser and", "534 5.7.14 then try again.")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void anAppPasswordIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap("A1 NO [ALERT] Application-specific password required"))).isEmpty();
    }
}
